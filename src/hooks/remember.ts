/** A function that works out each answer once. */
export function remember<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? answer(key);
    known.set(key, value);
    return value;
  };
}

/** The same for questions that change: the answers to the two latest, by identity, are kept. */
export function rememberLatest<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  let latest: readonly { readonly key: K; readonly value: V }[] = [];
  return (key) => {
    const known = latest.find((one) => one.key === key);
    if (known) return known.value;
    const value = answer(key);
    latest = [{ key, value }, ...latest.slice(0, 1)];
    return value;
  };
}
