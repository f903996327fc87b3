export function openSearch(index: string): void {
  void index;
}
