import type { Plugin } from 'vite';

const spoken = /role: "img",\s*"aria-label": icon\.name/;

/**
 * Icons stand beside words and have none of their own: read aloud, each would say its English name before the Chinese button.
 * Only one that is itself pressed, like the eye in a password field, keeps a name. Fails when the library's file has changed.
 */
export const quietIcons = (): Plugin => ({
  name: 'quiet-icons',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/@ant-design\/icons\/es\/components\/AntdIcon(Light)?\.js/.test(id)) return;
    if (!spoken.test(code)) throw new Error('The icons are no longer built as they were: look at quiet-icons.mts');
    return { code: code.replace(spoken, '...(onClick ? { role: "img", "aria-label": icon.name } : { "aria-hidden": true })'), map: null };
  },
});
