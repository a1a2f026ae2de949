/** A function that works out each answer once. */
export function remember<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    return value;
  };
}

/** The same for questions that change: only the latest answers are kept, two by identity unless told otherwise. */
export function rememberLatest<K, V>(
  answer: (key: K) => V,
  { count = 2, identify = (key) => key }: { readonly count?: number; readonly identify?: (key: K) => unknown } = {},
): (key: K) => V {
  let latest: readonly { readonly id: unknown; readonly value: V }[] = [];
  return (key) => {
    const id = identify(key);
    const known = latest.find((one) => one.id === id) ?? { id, value: answer(key) };
    latest = [known, ...latest.filter((one) => one !== known)].slice(0, count);
    return known.value;
  };
}
