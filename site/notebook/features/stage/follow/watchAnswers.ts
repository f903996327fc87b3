import { create } from "../client/create.ts";

/** The milliseconds after which the answers are asked for again. */
const interval = 1000;

interface Told {
  readonly at?: string;
  readonly answers: readonly number[];
  readonly followers: number;
  readonly code: string;
}

/** The answers that followers have given, which only the speaker's windows know. */
export interface Answers {
  /** The number of each answer at a stop; undefined where the class stands elsewhere. */
  at(stop: number): readonly number[] | undefined;
}

/** Asks the server how many have answered what, and shows how many there are beside the talk's progress, until `signal`. */
export function watchAnswers(lesson: string, changed: () => void, signal: AbortSignal): Answers {
  const line = create("span", { class: "class-line" });
  let told: Told | undefined;
  const ask = async (): Promise<void> => {
    try {
      const response = await fetch(`${import.meta.env.BASE_URL}class/answers`);
      if (!response.ok || signal.aborted) return;
      const before = JSON.stringify(told);
      told = (await response.json()) as Told;
      if (JSON.stringify(told) !== before) show(told);
    } catch {
      // The server is gone, and may come back.
    }
  };
  const show = ({ answers, followers, code }: Told): void => {
    const given = answers.reduce((sum, one) => sum + one, 0);
    const words = given > 0 ? `${given} of ${followers} answered` : `${followers} following`;
    line.textContent = `${code} · ${words}`;
    const foot = document.querySelector(".stage-foot");
    if (!line.isConnected) foot?.append(line);
    changed();
  };
  const asking = setInterval(() => void ask(), interval);
  void ask();
  signal.addEventListener("abort", () => (clearInterval(asking), line.remove()));
  return { at: (stop) => (told?.at === `${lesson}/${stop}` ? told.answers : undefined) };
}
