const KEY = "KhungReloadedAt";
const SOON_MS = 10_000;

/**
 * Fetches the page anew when a part of it is gone because the server was updated under an open tab.
 *
 * Once only: where the part is missing for another reason, the error page shows instead of a loop.
 */
export function reloadWhenUpdated(): void {
  window.addEventListener("vite:preloadError", (event) => {
    if (Date.now() - Number(sessionStorage.getItem(KEY) ?? "0") < SOON_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
