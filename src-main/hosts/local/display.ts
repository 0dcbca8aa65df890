/** Whether this machine can show a window: on Linux a display server says where it is. */
export const hasDisplay = (
  platform: string = process.platform,
  environment: Record<string, string | undefined> = process.env,
): boolean =>
  platform !== 'linux' ||
  Boolean(environment['DISPLAY']) ||
  Boolean(environment['WAYLAND_DISPLAY']);
