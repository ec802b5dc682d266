// Starts the servers that deploy/ is written for, each with the file of
// deploy/ itself: only the folder, the port and what a test adds are changed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, root } from './site.mjs';

/** The configuration for a folder and a port, with lines added to it. */
function configuration(name, folder, port, added = '') {
  const text = readFileSync(new URL(`deploy/${name}`, root), 'utf8');
  const [listen, place] = {
    'nginx.conf': ['listen 80;', `listen 127.0.0.1:${port};`],
    Caddyfile: [':80 {', `http://127.0.0.1:${port} {`],
  }[name];
  expect(text).toContain(listen);
  return text.replace(listen, `${place}\n${added}`).replaceAll('/srv/yitu', folder);
}

/** A port that nothing listens at. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = /** @type {any} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs a program until `use` is done with the address it answers at. */
async function running(program, args, port, use) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => child.once('close', done));
  let complaints = '';
  child.stderr.on('data', (piece) => (complaints += piece));
  child.once('error', (error) => (complaints += error.message));
  try {
    await expect(async () => {
      if (child.exitCode !== null) return;
      const socket = net.connect(port, '127.0.0.1');
      await new Promise((done, fail) => socket.once('connect', done).once('error', fail));
      socket.destroy();
    }, `${program} answers`).toPass({ timeout: 20_000 });
    expect(child.exitCode, complaints).toBe(null);
    return await use(`http://127.0.0.1:${port}/`);
  } finally {
    if (child.exitCode === null && child.kill()) await ended;
  }
}

/** nginx as Debian packages it, as whoever runs the tests. */
export async function withNginx(folder, use, added) {
  const place = mkdtempSync(join(tmpdir(), 'yitu-nginx-'));
  const port = await freePort();
  writeFileSync(join(place, 'site.conf'), configuration('nginx.conf', folder, port, added));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  );
  writeFileSync(
    join(place, 'nginx.conf'),
    `${process.getuid() === 0 ? 'user root;' : ''}
    include /etc/nginx/modules-enabled/*brotli-static.conf;
    daemon off; pid ${place}/pid; error_log stderr error; worker_processes 2;
    events {}
    http { access_log off; sendfile on; ${paths.join(' ')} include ${place}/site.conf; }`,
  );
  const args = ['-p', '/usr/share/nginx', '-e', 'stderr', '-c', join(place, 'nginx.conf')];
  return running('nginx', args, port, use).finally(() => rmSync(place, { recursive: true }));
}

/** Caddy as Debian packages it. */
export async function withCaddy(folder, use) {
  const place = mkdtempSync(join(tmpdir(), 'yitu-caddy-'));
  const port = await freePort();
  const text = configuration('Caddyfile', folder, port);
  writeFileSync(
    join(place, 'Caddyfile'),
    `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${text}`,
  );
  const args = ['run', '--adapter', 'caddyfile', '--config', join(place, 'Caddyfile')];
  return running('caddy', args, port, use).finally(() => rmSync(place, { recursive: true }));
}

/** Asks for exactly this path, which a browser would tidy up first. */
export function ask(address, path, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(address);
  return new Promise((done, fail) => {
    const request = http.request(
      { hostname, port, path, headers, method, agent: false },
      (response) => {
        const pieces = [];
        response.on('data', (piece) => pieces.push(piece));
        response.on('end', () =>
          done({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
      },
    );
    request.on('error', fail).end();
  });
}
