import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PastNote } from './PastNote';
import './print.css';

/** Quotes a text for CSS. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '').replaceAll('"', '').replaceAll('\n', ' ')}"`;

/** A line end within a text of CSS. */
const BREAK = '"\\A "';

/**
 * The foot of every printed page: what the paper is about, and page x of y. A constructed style sheet: the policy of the page
 * allows no inline one.
 */
function useFoot([first, second]: readonly [string, string], pageWords: (page: string, pages: string) => readonly string[]): void {
  const words = pageWords('counter(page)', 'counter(pages)').join(' ');
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @bottom-left { content: ${quoted(first)} ${BREAK} ${quoted(second)}; white-space: pre; font-size: 8pt; color: #56524c; } @bottom-right { content: ${words}; font-size: 8pt; color: #56524c; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [first, second, words]);
}

interface Props {
  readonly title: string;
  readonly above: string;
  /** 编号, at the right above the form. */
  readonly number: string;
  /** One line, or two, at the foot of every page. */
  readonly foot: string | readonly [string, string];
  readonly children: ReactNode;
}

/** An A4 sheet as it will be printed, with a bar above it that is not. */
export function Sheet({ title, above, number, foot, children }: Props): ReactNode {
  const { t } = useTranslation();
  useFoot(typeof foot === 'string' ? [foot, ''] : foot, (page, pages) => [quoted('第 '), page, quoted(' 页，共 '), pages, quoted(' 页')]);
  useEffect(() => {
    const before = document.title;
    document.title = `${title} ${number}`;
    return () => {
      document.title = before;
    };
  }, [title, number]);
  return (
    <div className="print-desk">
      <header className="print-bar">
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {t('print.go')}
        </Button>
        <span className="soft">{t('print.hint')}</span>
      </header>
      <main className="sheet" lang="zh-CN">
        <PastNote />
        <p className="sheet-above">{above}</p>
        <h1>{title}</h1>
        <p className="sheet-number">编号：{number}</p>
        {children}
      </main>
    </div>
  );
}

/** The ruled table of a form: names in two narrow columns, what is written beside each. */
export const FormTable = ({ children }: { children: ReactNode }): ReactNode => (
  <table className="form">
    <colgroup>
      <col className="form-name" />
      <col />
      <col className="form-name" />
      <col />
    </colgroup>
    <tbody>{children}</tbody>
  </table>
);

/** One cell of a form: its name, and what is written in it. */
export function Cell({ name, children, wide }: { name: string; children?: ReactNode; wide?: boolean }): ReactNode {
  return (
    <>
      <th scope="row">{name}</th>
      <td colSpan={wide ? 3 : 1}>{children}</td>
    </>
  );
}

/** A box for an opinion with the place for signature, seal and date. Who took the step in the record stands in brackets: the name is no signature. */
export function OpinionBox({
  name,
  opinion,
  signer,
  day,
  seal,
  low,
}: {
  name: string;
  opinion?: ReactNode;
  signer?: string;
  day?: string;
  seal?: boolean;
  /** Less high, where many of them stand on one sheet. */
  low?: boolean;
}): ReactNode {
  return (
    <tr className="opinion">
      <th scope="row">{name}</th>
      <td colSpan={3}>
        <div className={low ? 'opinion-text low' : 'opinion-text'}>{opinion}</div>
        <div className="opinion-sign">
          {seal && <span className="seal">（公章）</span>}
          <span>
            签名：
            <span className="line" />
            {signer && `（${signer}）`}
          </span>
          <span>{day ?? '　　　年　　月　　日'}</span>
        </div>
      </td>
    </tr>
  );
}
