// A screen that nobody sees, with a window manager, a mouse and a keyboard: what a person does at a desktop, done by a script.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const SIZE = { width: 1280, height: 900 };
/** Command and Debian's package that brings it. */
const NEEDED = [
  ['Xvfb', 'xvfb'],
  ['openbox', 'openbox'],
  ['xdotool', 'xdotool'],
  ['import', 'imagemagick'],
] as const;
/** Between two pictures that must be the same before the screen counts as still: longer than a menu takes to fade in. */
const STILL_MS = 400;
const MOST_PICTURES = 20;
const MAX_PICTURE_BYTES = 16_000_000;

export interface VirtualScreen {
  /** For the environment of the programs that are to be seen on it. */
  readonly display: string;
  readonly size: typeof SIZE;
  /** Presses keys as xdotool names them: "alt+shift+y". */
  press(keys: string): void;
  /** A click at a place of the screen. */
  click(x: number, y: number, button: 'left' | 'right'): void;
  /** What is to be seen now, as PNG. */
  look(): Buffer;
  /** Waits until nothing moves and the screen is another than `before`, and keeps the picture. @throws when it never changes. */
  keepPicture(path: `${string}.png`, before?: Buffer): Promise<void>;
  close(): void;
}

/** What is not installed, each as "command (package)"; empty: a screen can be opened. */
export function missingTools(path: string): string[] {
  const folders = path.split(delimiter);
  const isThere = (command: string) => folders.some((folder) => isExecutable(join(folder, command)));
  return NEEDED.filter(([command]) => !isThere(command)).map(([command, name]) => `${command} (${name})`);
}

/** Opens a screen of its own, beside those that exist. @throws when the X server does not start. */
export async function openScreen(): Promise<VirtualScreen> {
  // With -displayfd the server takes a number that is free and tells it when it is ready.
  const geometry = `${SIZE.width}x${SIZE.height}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', geometry, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await numberFrom(server)}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { stdio: 'ignore', env });
  const run = (...args: string[]) => execFileSync('xdotool', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const look = () =>
    execFileSync('import', ['-window', 'root', '-strip', '-define', 'png:exclude-chunks=date,time', 'png:-'], {
      env,
      maxBuffer: MAX_PICTURE_BYTES,
    });
  return {
    display,
    size: SIZE,
    press: (keys) => run('key', '--clearmodifiers', keys),
    click: (x, y, button) =>
      run('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', button === 'left' ? '1' : '3'),
    look,
    async keepPicture(path, before) {
      let last = look();
      for (let i = 0; i < MOST_PICTURES; i++) {
        await new Promise((resolve) => setTimeout(resolve, STILL_MS));
        const now = look();
        const isStill = now.equals(last);
        last = now;
        if (isStill && !before?.equals(now)) break;
      }
      if (before?.equals(last)) throw new Error(`nothing changed on the screen before ${path}`);
      writeFileSync(path, last);
    },
    close() {
      manager.kill();
      server.kill();
    },
  };
}

async function numberFrom(server: ChildProcess): Promise<number> {
  const pipe = server.stdio[3];
  if (!pipe || !('read' in pipe)) throw new Error('Xvfb has no pipe to tell its number');
  const failed = once(server, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${String(code)}`);
  });
  const [told] = await Promise.race([once(pipe, 'data'), failed]);
  return Number.parseInt(String(told), 10);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there: the next folder.
    return false;
  }
}
