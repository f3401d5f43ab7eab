import type { Plugin } from 'vite';

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/**
 * Turns `import { Button, Form } from 'antd'` into imports of the single components. The bundler keeps whatever one page takes
 * from antd's index together for all pages; with this each page loads only what it shows.
 */
export const antdImports = (): Plugin => ({
  name: 'antd-imports',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('/node_modules/') || !/\.tsx?$/.test(id) || !code.includes("from 'antd'")) return;
    return {
      code: code.replace(/import \{([^}]*)\} from 'antd';/g, (_, names: string) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `import ${name} from 'antd/es/${kebab(name)}';`)
          .join(' '),
      ),
      map: null,
    };
  },
});
