/** Opens the page again at its address, which holds the view. */
export function reloadPage(): void {
  window.location.reload();
}
