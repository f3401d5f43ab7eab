import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Act, Public } from '@gongyuan/platform/http/act';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { refusal } from './door/knock';
import { REGISTRAR, type TinyApp, tinyApp } from './door/tiny-app';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

describe('pages', () => {
  const policyOf = (reply: Response): string => reply.headers.get('content-security-policy') ?? '';

  it.each(['/', '/cases/123', '/index.html'])('serves the console at %s under a policy without inline', async (path) => {
    const reply = await fetch(`${tiny.url}${path}`);
    const html = await reply.text();
    const nonce = /content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(policyOf(reply)).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(reply)).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policyOf(reply)).toContain("frame-ancestors 'none'");
    expect(policyOf(reply)).not.toMatch(/unsafe|\*|https?:/);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('strict-transport-security')).toBeNull();
    expect(reply.headers.get('x-powered-by')).toBeNull();
  });

  it('gives every page its own nonce', async () => {
    const pages = await Promise.all([1, 2, 3].map(async () => (await fetch(tiny.url)).text()));
    expect(new Set(pages).size).toBe(3);
  });

  it('lets files with a hash in their name be kept for ever', async () => {
    const reply = await fetch(`${tiny.url}/assets/a-1.js`);
    expect(reply.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await refusal(await fetch(`${tiny.url}/assets/b.js`))).toEqual([404, 'request.no-such-route']);
  });

  it('has the files beside the page for an hour, and the page itself only with a nonce', async () => {
    const mark = await fetch(`${tiny.url}/mark.svg`);
    expect([mark.status, mark.headers.get('content-type'), mark.headers.get('cache-control')]).toEqual([
      200,
      'image/svg+xml',
      'public, max-age=3600',
    ]);
    expect(await (await fetch(`${tiny.url}/index.html`)).text()).not.toContain('__CSP_NONCE__');
    expect(await refusal(await fetch(`${tiny.url}/other.svg`))).toEqual([404, 'request.no-such-route']);
  });

  it('does not let data be shown as a page', async () => {
    const reply = await fetch(`${tiny.url}/API/notes`);
    expect(policyOf(reply)).toBe("default-src 'none';frame-ancestors 'none';sandbox");
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends HSTS and a __Host- cookie name only where users come by https', async () => {
    const secure = await tinyApp({ publicOrigin: 'https://gongyuan.example' });
    try {
      const reply = await fetch(`${secure.url}/api/notes`, { headers: { cookie: `__Host-gy=${REGISTRAR}` } });
      expect([reply.status, reply.headers.get('strict-transport-security')]).toEqual([200, 'max-age=63072000; includeSubDomains']);
      expect((await fetch(`${secure.url}/api/notes`, { headers: { cookie: `gy=${REGISTRAR}` } })).status).toBe(401);
    } finally {
      await secure.close();
    }
  });
});

describe('the description of the API', () => {
  it('is valid by an independent validator', async () => {
    const document = (await (await fetch(`${tiny.url}/api/openapi.json`)).json()) as { paths: object; components: object };
    const found = execFileSync(process.execPath, [join(__dirname, 'door', 'validate-openapi.mjs')], { input: JSON.stringify(document) });
    expect(JSON.parse(String(found))).toEqual([]);
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/notes', '/api/notes/{noteId}/change']));
    expect(document.components).toMatchObject({
      schemas: { ChangeBody: { required: ['text'] }, Note: { properties: { text: { maxLength: 20 } } } },
    });
  });

  it('has a page to try it, under the same policy', async () => {
    const reply = await fetch(`${tiny.url}/api/docs`);
    expect(await reply.text()).toContain('SwaggerUIBundle');
    expect(reply.headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-/);
    expect((await fetch(`${tiny.url}/api/docs/swagger-ui-bundle.js`)).status).toBe(200);
  });
});

describe('the start', () => {
  const startWith = async (controller: new () => object): Promise<string> => {
    try {
      await (await tinyApp({ more: [controller] })).close();
      return 'started';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is refused when a route names no permission', async () => {
    @Controller('api/loose')
    class Loose {
      @Get()
      all(): [] {
        return [];
      }
    }
    expect(await startWith(Loose)).toMatch(/GET \/api\/loose \(Loose\.all\) must name exactly one of @Act and @Public/);
  });

  it('is refused when a permission is not in the table, a body has no class, or a route lies outside /api', async () => {
    @Act('notes.nowhere')
    @Controller('elsewhere')
    class Wrong {
      @Post()
      take(@Body() body: Record<string, unknown>): unknown {
        return body;
      }
    }
    const message = await startWith(Wrong);
    expect(message).toMatch(/which the access table does not know/);
    expect(message).toMatch(/without a DTO class/);
    expect(message).toMatch(/lies outside \/api/);
  });

  it('is refused when a route is both open and guarded', async () => {
    @Public()
    @Controller('api/both')
    class Both {
      @Act('notes.read')
      @Get()
      all(): [] {
        return [];
      }
    }
    expect(await startWith(Both)).toMatch(/must name exactly one/);
  });
});
