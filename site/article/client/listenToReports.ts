import { reportText } from "./reportText.ts";

/** Lets the reader report a mistake: the prepared words stand in a box, to be completed, copied and sent. */
export function listenToReports(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.report")!;
  const text = dialog.querySelector("textarea")!;
  const status = dialog.querySelector("[role=status]")!;
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("[data-action=report]");
    if (button === null) return;
    text.value = prepareReport(button.value);
    status.textContent = "";
    dialog.showModal();
    text.focus();
    text.setSelectionRange(text.value.length, text.value.length);
  });
  dialog.querySelector("[value=close]")!.addEventListener("click", () => dialog.close());
  dialog.querySelector("[value=copy]")!.addEventListener("click", () => {
    void copyText(text).then((said) => (status.textContent = said));
  });
  const mail = dialog.querySelector<HTMLAnchorElement>("[data-mail]");
  mail?.addEventListener("click", () => {
    const [subject = "", ...body] = text.value.split("\n");
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join("\r\n"))}`;
    mail.href = `mailto:${mail.dataset["mail"]}?${query}`;
  });
}

function prepareReport(id: string): string {
  const row = document.getElementById(id)!;
  const words = (selector: string) => row.querySelector(selector)!.textContent.trim();
  return reportText({
    id,
    place: row.closest(".place")!.querySelector("h2")!.textContent,
    article: words("[data-said]"),
    computed: words("[data-computed]"),
    verdict: row.dataset["verdict"]!,
    derivation: words("[data-derivation]"),
    address: `${location.origin}${location.pathname}#${id}`,
  });
}

/** Copies the report; if the browser refuses, selects the words for the reader's own keys. */
async function copyText(text: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.value);
    return "Copied.";
  } catch {
    text.select();
    return "Selected. Press Ctrl-C or ⌘C to copy it.";
  }
}
