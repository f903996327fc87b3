export async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer?.ok) return answer.text();
  throw new Error(`${url} could not be fetched (${answer?.status ?? "no answer"}).`);
}
