// A server started by `npm start` ends with npm: a signal to npm's own process reaches neither the shell it starts nor what the shell does.
import { spawnSync } from 'node:child_process';

/** The process that started this one; null where that cannot be asked. */
function parentOf(pid) {
  const asked = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  const parent = Number(asked.stdout?.trim());
  return asked.status === 0 && Number.isInteger(parent) && parent > 1 ? parent : null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Calls `end` once the shell that npm started, or npm itself, is gone. Started by hand, a server may outlive what started it. */
export function endWithNpm(end, every = 1000) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || (npm !== null && !isAlive(npm))) end();
  }, every).unref();
}
