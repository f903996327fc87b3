// Sets the reader's theme before anything is painted: a script of its own, since the page's policy allows none in it.
try {
  const theme = localStorage.getItem(document.currentScript.dataset.key);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Where storage is closed the system decides.
}
