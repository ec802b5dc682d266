// Drives WebKitGTK by WebDriver, a dozen commands of HTTP and JSON, on a screen of
// its own. https://www.w3.org/TR/webdriver2/
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import { freePort } from '../../../browser/support/hosts.mjs';
import { root } from '../../../browser/support/site.mjs';

const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/** Starts a screen: `newTab()` opens a browser on it for each reader, and `close()`. */
export async function start({ program }, { script }) {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // The browsers on it end with it.
  const close = () => screen.kill('SIGKILL');
  process.once('exit', close);
  const display = await firstLine(screen.stdout);
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    XDG_CONFIG_HOME: settings(),
    // The sandbox of its processes does not start for root.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  return {
    close,
    async newTab({ width, height }) {
      const { command, end } = await insist(() => openBrowser(program, env, script));
      return tab(command, end, width, height);
    },
  };
}

/** The driver now and then waits for its browser for ever: then another is started. */
async function insist(open) {
  for (let tried = 1; tried < 3; tried += 1) {
    try {
      return await open();
    } catch (fault) {
      console.warn(`WebKit did not start: ${fault.message}`);
    }
  }
  return open();
}

/** `command()` for a browser of its own driver, and `end()`. */
async function openBrowser(program, env, script) {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const end = () => driver.kill('SIGKILL');
  const ask = async (method, path, body, patience = 120_000) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  try {
    await expect(async () => expect((await ask('GET', '/status')).ready).toBe(true)).toPass();
    const args = ['--automation', `--enable-javascript=${script}`];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { args } } };
    const { sessionId } = await ask('POST', '/session', { capabilities }, 20_000);
    const session = `/session/${sessionId}`;
    return {
      command: (method, path, body) => ask(method, session + path, body),
      end: () => ask('DELETE', session).finally(end),
    };
  } catch (fault) {
    end();
    throw fault;
  }
}

/** A desktop's settings: nothing moves by itself. */
function settings() {
  const folder = new URL('target/engines/desktop/', root);
  mkdirSync(new URL('gtk-3.0/', folder), { recursive: true });
  writeFileSync(new URL('gtk-3.0/settings.ini', folder), '[Settings]\ngtk-enable-animations=0\n');
  return folder.pathname;
}

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) return line.trim();
  throw new Error('Xvfb ended before it gave its screen');
}

async function tab(command, end, width, height) {
  const execute = (script) => command('POST', '/execute/sync', { script, args: [] });
  // The window has a bar above the page, and is never as narrow as a phone.
  const resize = async (width, height) => {
    const bar = await execute('return outerHeight - innerHeight');
    await command('POST', '/window/rect', { width, height: height + bar });
  };
  const act = (id, type, actions) =>
    command('POST', '/actions', { actions: [{ id, type, actions }] });
  await resize(width, height);
  return {
    // The driver does not tell what scripts complain of.
    faults: [],
    go: (url) => command('POST', '/url', { url }),
    reload: () => command('POST', '/refresh', {}),
    async run(expression, frame) {
      if (!frame) return execute(`return ${expression}`);
      const id = await command('POST', '/element', { using: 'css selector', value: frame });
      await command('POST', '/frame', { id });
      try {
        return await execute(`return ${expression}`);
      } finally {
        await command('POST', '/frame', { id: null });
      }
    },
    click: (x, y) =>
      act('mouse', 'pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    press: (key) =>
      act('keys', 'key', [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ]),
    resize,
    close: end,
  };
}
