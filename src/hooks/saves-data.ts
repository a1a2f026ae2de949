/** Whether the reader has asked the browser for fewer bytes. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  const isSaving =
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
  return isSaving || window.matchMedia('(prefers-reduced-data: reduce)').matches;
}
