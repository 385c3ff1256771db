/* Nothing comes from anywhere else, and nothing runs that is not a file of this site. */
const POLICY = {
  'default-src': "'none'",
  // Pagefind searches with WebAssembly, which needs leave of its own; it does not allow eval.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const write = (policy: Record<string, string>) => Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy each page carries in a meta element, so that it holds on any host. */
export const META_POLICY = write(POLICY);

/** Headers for hosts that let a site set them. A meta policy cannot carry frame-ancestors. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': write({ ...POLICY, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
