/** The part of Trusted Types (W3C) that is used; a browser without them has no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

const trusted = new Set<string>();

/**
 * Lets the address of one worker through where the browser asks for Trusted Types. The page's only policy is the default
 * one, since libraries start their workers from plain texts; any other address, and all markup and code made of text, is
 * refused.
 */
export function trustWorker(
  address: string,
  trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes'),
): void {
  const isFirst = trusted.size === 0;
  trusted.add(address);
  if (isFirst)
    trustedTypes?.createPolicy('default', { createScriptURL: (asked) => (trusted.has(asked) ? asked : null) });
}
