const systems: readonly [sign: RegExp, name: string][] = [
  [/HarmonyOS|OpenHarmony/, "鸿蒙手机"],
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "安卓手机"],
  [/Windows/, "Windows 电脑"],
  [/Macintosh/, "Mac 电脑"],
  [/Linux/, "Linux 电脑"],
];

const browsers: readonly [sign: RegExp, name: string][] = [
  [/MicroMessenger/, "微信"],
  [/HuaweiBrowser/, "华为浏览器"],
  [/MiuiBrowser/, "小米浏览器"],
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];

/** A device as its owner knows it, such as `安卓手机 Chrome`; undefined where nothing is known. */
export function deviceOf(userAgent: string | undefined): string | undefined {
  if (!userAgent) return undefined;
  const names = [systems, browsers].flatMap(
    (known) => known.find(([sign]) => sign.test(userAgent))?.[1] ?? [],
  );
  return names.length > 0 ? names.join(" ") : undefined;
}
