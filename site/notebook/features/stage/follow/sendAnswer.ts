const words: Readonly<Record<number, string>> = {
  204: "Your answer is in. Until it is told you can choose another.",
  403: "You are not in this class any more: open its address again.",
  409: "The class has gone on.",
  429: "That was too fast. Choose again in a moment.",
};

/** Sends an answer to the poll at which the class stands, and returns words that say how that went. */
export async function sendAnswer(at: string, option: number): Promise<string> {
  try {
    const address = `${import.meta.env.BASE_URL}class/answer`;
    const { status } = await fetch(address, { method: "POST", body: JSON.stringify({ at, option }) });
    return words[status] ?? "Your answer could not be counted.";
  } catch {
    return "There is no connection just now. Your answer is sent once it is back.";
  }
}
