/** Freezes a value made of plain objects, arrays and maps of them, all the way down; a map keeps its own methods. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inner = value instanceof Map ? value.values() : Object.values(value);
  for (const member of inner) freezeDeep(member);
  return value;
}
