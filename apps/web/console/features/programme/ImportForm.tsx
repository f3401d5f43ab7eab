import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable } from '@ui/DataTable';
import { Button, Form } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetData } from 'write-excel-file/browser';
import { request } from '../../api/http';
import type { Schemas } from '../../api/schemas';
import { CommandForm } from '../../forms/CommandForm';
import { type Dated, dated } from '../../forms/dated';
import { Asked } from '../../parts/Asked';
import { ProblemNote } from '../../parts/ProblemNote';
import { useHomeUnit } from '../cases/UnitField';
import { columns, type FileFault, type ImportRow, readRows } from './import-rows';
import { type Board, boardQuery } from './queries';
import { ReportingUnit } from './ReportingUnit';

interface Props {
  readonly onDone: (rows: number) => void;
  readonly onCancel: () => void;
  readonly onDirty: (dirty: boolean) => void;
}

interface Values extends Dated {
  readonly unit: string;
}

interface Fault {
  readonly row: number;
  readonly words: string;
}

/** What the dry run found. */
interface DryRun {
  readonly rows: readonly ImportRow[];
  readonly faults: readonly Fault[];
  readonly alike: readonly number[];
}

const SHOWN = 50;

/** Saves a sheet as a file of the reader's. */
async function saveSheet(name: string, sheet: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const { default: write } = await import('write-excel-file/browser');
  const [head = [], ...body] = rows;
  const data: SheetData = [head.map((value) => ({ value: String(value), fontWeight: 'bold' })), ...body.map((cells) => [...cells])];
  await write(data, { sheet }).toFile(`${name}.xlsx`);
}

function fileWords(fault: FileFault, t: TFunction): string {
  if (fault.key === 'noColumn') return t('importing.noColumn', { columns: fault.columns });
  return fault.key === 'tooMany' ? t('importing.tooMany', { n: fault.n }) : t('importing.noRows');
}

/** 批量导入: the file is read here, looked through by the server, and taken in only when every row is right. */
export function ImportForm(props: Props): ReactNode {
  const board = useQuery(boardQuery({}));
  return <Asked query={board}>{(shown) => <Importing {...props} board={shown} />}</Asked>;
}

function Importing({ board, onDone, onCancel, onDirty }: Props & { board: Board }): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const home = useHomeUnit();
  const [found, setFound] = useState<DryRun>();
  const [fileFault, setFileFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const measures = new Map(board.figures.filter(({ feeds }) => feeds.length === 0).map(({ label, measureId }) => [label, measureId]));

  const look = async (file: File) => {
    setFound(undefined);
    setFileFault(undefined);
    setError(undefined);
    setBusy(true);
    try {
      const { readSheet } = await import('read-excel-file/browser');
      const sheet = await readSheet(file).catch(() => undefined);
      if (!sheet) return setFileFault(t('importing.notExcel'));
      const read = readRows(sheet as Parameters<typeof readRows>[0], measures, String(board.year));
      if (read.file) return setFileFault(fileWords(read.file, t));
      const own = read.faults.map(({ row, key, field }) => ({ row, words: `${field}：${t(`importing.${key}`, { field })}` }));
      const body = { unit: form.getFieldValue('unit') as string, rows: read.rows };
      const dry =
        read.rows.length === 0
          ? { faults: [], alike: [] }
          : (await request<Schemas['DryRunShown']>({ method: 'POST', path: '/programme/deliveries/dry-run', body })).data;
      const faults = [...own, ...dry.faults.map(({ row, title }) => ({ row, words: title }))].sort((a, b) => a.row - b.row);
      setFound({ rows: read.rows, faults, alike: dry.alike });
      onDirty(true);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  const faultColumns: Column<Fault>[] = [
    { key: 'row', title: t('importing.row'), width: 70, card: 'head', cell: ({ row }) => <span className="num">{row}</span> },
    { key: 'words', title: t('importing.fault'), cell: ({ words }) => words },
  ];
  const good = found && found.faults.length === 0;

  return (
    <CommandForm<Values, object>
      form={form}
      command={{ path: '/programme/deliveries/import', onDone: () => onDone(found?.rows.length ?? 0) }}
      initial={{ unit: home }}
      toBody={(values) => ({ ...dated(values), unit: values.unit, rows: found?.rows ?? [] })}
      submit={good ? t('importing.go', { n: found.rows.length }) : t('importing.goNone')}
      disabled={!good}
      onCancel={onCancel}
      onDirty={onDirty}
      dateLabel={t('delivery.reportedOn')}
    >
      <ReportingUnit />
      <p className="soft">{t('importing.templateBelow')}</p>
      <div className="buttons-row">
        <Button
          icon={<DownloadOutlined />}
          onClick={() => void saveSheet(t('importing.templateName'), t('importing.sheet'), [columns, [[...measures.keys()][0] ?? '']])}
        >
          {t('importing.template')}
        </Button>
        <Button icon={<UploadOutlined />} loading={busy} onClick={() => picker.current?.click()}>
          {t('importing.pick')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={t('importing.pick')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void look(file);
          }}
        />
      </div>
      {fileFault && (
        <p className="bad" role="alert">
          {fileFault}
        </p>
      )}
      <ProblemNote error={error} />
      {found && (
        <section className="stack-small" aria-live="polite">
          <h2>{t('importing.dry')}</h2>
          <p className="num">
            {t('importing.good', { n: found.rows.length - new Set(found.faults.map(({ row }) => row)).size })}
            {found.faults.length > 0 && (
              <span className="bad"> · {t('importing.bad', { n: new Set(found.faults.map(({ row }) => row)).size })}</span>
            )}
          </p>
          {found.alike.length > 0 && <p className="warn">{t('importing.alike', { rows: found.alike.join('、') })}</p>}
          {found.faults.length > 0 && (
            <>
              <DataTable
                label={t('importing.fault')}
                columns={faultColumns}
                rows={found.faults.slice(0, SHOWN)}
                rowKey={({ row, words }) => `${row}${words}`}
              />
              <div>
                <Button
                  icon={<DownloadOutlined />}
                  onClick={() =>
                    void saveSheet(t('importing.faultsName'), t('importing.fault'), [
                      [t('importing.row'), t('importing.fault')],
                      ...found.faults.map(({ row, words }) => [row, words]),
                    ])
                  }
                >
                  {t('importing.faultsFile')}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
    </CommandForm>
  );
}
