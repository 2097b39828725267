/** @returns {boolean} whether a window can be shown on this machine */
export function hasDisplay({ platform, env } = process) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
