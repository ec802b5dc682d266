// Many page loads at once from the servers of deploy/: no error, and 99 of 100
// answers within 200 ms. `cargo xtask load` runs it; only this machine is asked.
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { withCaddy, withNginx } from '../browser/hosts.mjs';
import { dist } from '../browser/support/site.mjs';

const PAGE_LOADS = 10_000;
const THREADS = 2;
const CONNECTIONS = 64;
/** A round's seconds, and how many there may be. */
const ROUND = 10;
const ROUNDS = 12;
const P99 = 200;

const script = new URL('pages.lua', import.meta.url).pathname;
// What a first visit asks for; what a tap asks for comes later.
const files = readdirSync(dist).filter((name) =>
  /^(app|favicon|title)-[0-9a-f]{16}\.\w+$/.test(name),
);
const paths = ['/', ...files.map((name) => `/${name}`)];

async function load(address) {
  const sum = { requests: 0, seconds: 0, errors: 0, p50: 0, p99: 0, longest: 0 };
  for (let round = 0; round < ROUNDS && sum.requests < PAGE_LOADS * paths.length; round += 1) {
    const options = [
      `-t${THREADS}`,
      `-c${CONNECTIONS}`,
      `-d${ROUND}s`,
      '--timeout',
      '5s',
      '-s',
      script,
    ];
    const { stdout } = await promisify(execFile)('wrk', [...options, address, '--', ...paths]);
    const told = JSON.parse(stdout.trim().split('\n').at(-1));
    for (const name of ['requests', 'seconds', 'errors']) sum[name] += told[name];
    // The worst round counts.
    for (const name of ['p50', 'p99', 'longest']) sum[name] = Math.max(sum[name], told[name]);
  }
  return sum;
}

let good = true;
console.log(`${PAGE_LOADS} page loads of ${paths.length} files each, ${CONNECTIONS} connections`);
for (const [name, program, withHost] of [
  ['nginx', '/usr/sbin/nginx', withNginx],
  ['Caddy', '/usr/bin/caddy', withCaddy],
]) {
  if (!existsSync(program)) {
    console.log(`${name}: not installed, not measured`);
    continue;
  }
  const told = await withHost(dist.pathname.replace(/\/$/, ''), load);
  const rate = Math.round(told.requests / told.seconds);
  console.log(
    `${name}: ${told.requests} requests in ${told.seconds.toFixed(1)} s (${rate}/s), ${told.errors} errors, p50 ${told.p50} ms, p99 ${told.p99} ms, longest ${told.longest} ms`,
  );
  good &&= told.errors === 0 && told.p99 < P99 && told.requests >= PAGE_LOADS * paths.length;
}
process.exitCode = good ? 0 : 1;
