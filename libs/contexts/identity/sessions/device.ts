const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bMicroMessenger\//, 'WeChat'],
  [/\bDingTalk\//, 'DingTalk'],
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bFirefox\//, 'Firefox'],
  [/\b(QQBrowser|360SE|Quark|UCBrowser)\b/, 'Chromium'],
  [/\b(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bHarmonyOS\b/, 'HarmonyOS'],
  [/\b(Linux|X11)\b/, 'Linux'],
];

const first = (list: typeof browsers, text: string): string | undefined => list.find(([pattern]) => pattern.test(text))?.[1];

/** Browser and system in two words (`Edge · Windows`): enough to tell one's own sessions apart, too little to follow anybody. */
export function deviceOf(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, 400);
  return [first(browsers, text), first(systems, text)].filter((word) => word !== undefined).join(' · ');
}
