/** Whether a host serves the page; one opened from a disk has nobody to ask. */
export function isHosted(): boolean {
  return /^https?:/.test(document.baseURI);
}
