// Sets the reader's theme before anything is painted.
try {
  const theme = localStorage.getItem(document.currentScript.dataset.key);
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
