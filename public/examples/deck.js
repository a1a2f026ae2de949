// reveal.js writes its own buttons as text; a server that asks for Trusted Types needs this policy for them.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (text) => text });

Reveal.initialize({
  width: 1280,
  height: 720,
  margin: 0,
  center: false,
  hash: true,
  controls: false,
  transition: 'none',
  backgroundTransition: 'none',
});
