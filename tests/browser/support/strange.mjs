// What strangers send, made by a generator with a fixed seed, so that a failure repeats.

/** How much of it is tried. */
export const COUNT = 500;

/** Numbers from 0 to 1, the same in each run. */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Words that would act where they are taken for code or markup. */
export const markup = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror="window.hit=1">',
  "'-window.hit=1-'",
  'javascript:window.hit=1',
  '<svg onload=window.hit=1>',
  '</style><script>window.hit=1</script>',
  '{{constructor.constructor("window.hit=1")()}}',
  '\u202e\u0000\ufeff',
  '%',
  '%E4%B8',
  '%00',
  '\ud800',
  '一图'.repeat(150),
  '__proto__',
  'constructor',
  'r999999999999',
  'r-1',
  'f0',
  'l1e9',
  's1:not(*)',
  '../../etc/passwd',
  '#####',
  'zoom',
];
