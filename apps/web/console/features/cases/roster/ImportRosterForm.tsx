import { DownloadOutlined, FileExcelOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../../api/http';
import { ApiError } from '../../../api/problem';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { ProblemNote } from '../../../parts/ProblemNote';
import { type CaseFormProps, commandOn } from '../form-props';
import { type ApplicantInput, readSheet } from './sheet';

type Values = Dated & { readonly evidence: string };

/** A row that is wrong, in words. */
interface Wrong {
  readonly row: number;
  readonly column: string;
  readonly problem: string;
}

/** What came of looking at a file. Nothing has been recorded. */
interface Checked {
  readonly name: string;
  readonly applicants: readonly ApplicantInput[];
  readonly wrong: readonly Wrong[];
  /** Why the file as a whole is of no use. */
  readonly fault?: string;
}

/** As many as one roster may hold (the server's limit). */
const MOST = 300;

/** Fields of the check's answer, as the sheet calls them. */
const columnOf: Readonly<Record<string, string>> = {
  'person.name': '姓名',
  'person.idNumber': '身份证号码',
  'person.phone': '联系电话',
  'person.address': '住址',
  'person.gender': '性别',
  relation: '用工关系',
  occupation: '职业',
};

async function saveTemplate(): Promise<void> {
  const [{ default: writeXlsxFile }, { headings }] = await Promise.all([import('write-excel-file/browser'), import('./sheet')]);
  const cells = [headings().map((value) => ({ value, fontWeight: 'bold' as const }))];
  await writeXlsxFile(cells, { columns: headings().map(() => ({ width: 16 })) }).toFile('申请人名册.xlsx');
}

/** Looks at a file, first here and then by the server's own rules. */
function useCheck(caseId: string) {
  const { t } = useTranslation();
  const [checked, setChecked] = useState<Checked>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();

  const words = (name: string, fault: string): Checked => ({ name, applicants: [], wrong: [], fault });
  const look = async (file: File): Promise<Checked> => {
    const { default: readXlsxFile } = await import('read-excel-file/browser');
    let cells: unknown[][];
    try {
      const found: unknown = await readXlsxFile(file);
      const [first] = found as ({ readonly data?: unknown[][] } | unknown[])[];
      cells = (first && !Array.isArray(first) ? first.data : found) as unknown[][];
    } catch {
      return words(file.name, t('roster.unreadable'));
    }
    const { rows, problems, missing } = readSheet(cells);
    if (missing.length > 0) return words(file.name, t('roster.noColumn', { name: missing.join(t('punctuation.list')) }));
    if (rows.length === 0) return words(file.name, t('roster.empty'));
    if (rows.length > MOST) return words(file.name, t('roster.tooMany', { n: MOST }));
    const told = problems.map(({ row, column, code, word }) => ({ row, column, problem: t(`roster.${code}`, { word }) }));
    const applicants = rows.map(({ applicant }) => tidy(applicant));
    const { data } = await request<Schemas['RosterChecked']>({
      method: 'POST',
      path: `/cases/${caseId}/roster/check`,
      body: { applicants },
    });
    const found = data.rows.flatMap(({ row, problems: some }) =>
      some.map(({ field, title }) => ({ row: rows[row]?.row ?? 0, column: columnOf[field] ?? '', problem: title })),
    );
    // a cell that could not be read here is missing there: it is told once
    const fresh = found.filter((one) => !told.some((known) => known.row === one.row && known.column === one.column));
    return { name: file.name, applicants, wrong: [...told, ...fresh].sort((a, b) => a.row - b.row) };
  };
  const check = async (file: File) => {
    setBusy(true);
    setError(undefined);
    setChecked(undefined);
    try {
      setChecked(await look(file));
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return { checked, check, busy, error };
}

/** 导入申请人名册: looked at first, without recording anything; then all of it in one command. */
export function ImportRosterForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const { checked, check, busy, error } = useCheck(view.caseId);
  const ready = checked !== undefined && checked.fault === undefined && checked.wrong.length === 0;

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // the same file, put right, may be chosen again
    event.target.value = '';
    if (!file) return;
    onDirty(true);
    void check(file);
  };
  const chooser = (
    <>
      <p className="hint">{t('roster.fileHint')}</p>
      <input ref={picker} type="file" accept=".xlsx" hidden onChange={choose} aria-label={t('roster.file')} />
      <div className="row-fields">
        <Button icon={<FileExcelOutlined />} loading={busy} onClick={() => picker.current?.click()}>
          {checked?.name ?? t('roster.file')}
        </Button>
        <Button type="link" icon={<DownloadOutlined />} onClick={() => void saveTemplate()}>
          {t('roster.template')}
        </Button>
      </div>
      <div role="status">{busy ? t('roster.checking') : checked && <Verdict checked={checked} />}</div>
      {error && <ProblemNote error={error} />}
    </>
  );

  if (!ready)
    return (
      <div className="command-form">
        <div className="command-fields">{chooser}</div>
        <div className="command-actions">
          <Button onClick={onCancel}>{t('act.cancel')}</Button>
        </div>
      </div>
    );
  return (
    <CommandForm<Values, Schemas['ImportRosterBody']>
      command={commandOn(view, 'import-roster', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), applicants: [...checked.applicants], evidence: values.evidence })}
      submit={t('roster.import', { n: checked.applicants.length })}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {chooser}
      <Form.Item name="evidence" label={t('roster.evidence')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
        <Input maxLength={200} placeholder={t('roster.evidenceHint')} />
      </Form.Item>
    </CommandForm>
  );
}

/** What the check found, row by row. */
function Verdict({ checked }: { readonly checked: Checked }): ReactNode {
  const { t } = useTranslation();
  const { applicants, wrong, fault } = checked;
  if (fault) return <p className="bad">{fault}</p>;
  const rows = new Set(wrong.map(({ row }) => row)).size;
  return (
    <>
      <p>
        <span className="strong">{t('roster.right', { n: applicants.length - rows })}</span>
        {rows > 0 && <span className="bad"> · {t('roster.wrong', { n: rows })}</span>}
      </p>
      {wrong.length > 0 && (
        <ul className="plain">
          {wrong.map(({ row, column, problem }) => (
            <li key={`${row} ${column} ${problem}`}>
              <span className="num strong">{t('roster.rowNo', { n: row })}</span>{' '}
              {[column, problem].filter(Boolean).join(t('punctuation.colon'))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
