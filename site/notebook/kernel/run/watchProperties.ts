// Taken before any cell runs: the check must not use what it checks.
const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf, isExtensible } = Reflect;
const { is } = Object;

/** Watches the properties of one object; the function returned tells whether they are as they were. */
export function watchProperties(object: object): () => boolean {
  const prototype = getPrototypeOf(object);
  const extensible = isExtensible(object);
  const keys = ownKeys(object);
  const before = keys.map((key) => getOwnPropertyDescriptor(object, key)!);
  return () => {
    for (let k = 0; k < keys.length; k++) {
      const now = getOwnPropertyDescriptor(object, keys[k]!);
      if (now === undefined || !same(before[k]!, now)) return false;
    }
    return (
      getPrototypeOf(object) === prototype &&
      isExtensible(object) === extensible &&
      ownKeys(object).length === keys.length
    );
  };
}

function same(before: PropertyDescriptor, now: PropertyDescriptor): boolean {
  return (
    is(before.value, now.value) &&
    before.get === now.get &&
    before.set === now.set &&
    before.writable === now.writable &&
    before.configurable === now.configurable
  );
}
