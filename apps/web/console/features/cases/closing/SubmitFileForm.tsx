import './closing.css';
import { Checkbox, Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { codesOf, label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';
import type { ArchiveItem, CaseView } from '../types';

type Body = Schemas['SubmitFileBody'];
type Row = { readonly there?: boolean; readonly pages?: number };
type Values = Omit<Body, 'items'> & { readonly rows?: Readonly<Record<string, Row>> };

const MAX_PAGES = 9999;

/** What is known to be there: documents and attachments on record, and what was handed in before. */
function known({ handling, file, attachments }: CaseView): ReadonlyMap<string, number | undefined> {
  const pages = new Map<string, number | undefined>();
  for (const { kind } of handling.documents) pages.set(kind, undefined);
  for (const { item, withdrawn } of attachments.rows) if (!withdrawn) pages.set(item, undefined);
  for (const { item, pages: n } of file.submissions[0]?.items ?? []) pages.set(item, n);
  return pages;
}

/** 提交归档材料: the archive list in its order; what must be there is marked, and what is on record already ticked. */
export function SubmitFileForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const rows: Values['rows'] = Form.useWatch('rows', form);
  const there = known(view);
  const items = codesOf('archiveItem') as ArchiveItem[];
  const missing = view.file.required.filter((item) => !(rows?.[item]?.there ?? there.has(item)));
  const toBody = (values: Values): Body => ({
    ...tidy({ ...dated(values), note: values.note }),
    items: items.flatMap((item) => {
      const row = values.rows?.[item];
      return row?.there ? [{ item, ...(row.pages ? { pages: row.pages } : {}) }] : [];
    }),
  });
  return (
    <CommandForm<Values, Body>
      form={form}
      command={commandOn(view, 'submit-file', onDone)}
      historyOf={view.caseId}
      initial={{ rows: Object.fromEntries(items.map((item) => [item, { there: there.has(item), pages: there.get(item) }])) }}
      toBody={toBody}
      submit={label('command', 'SubmitFile')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{t('archive.hint')}</p>
      <ol className="file-items">
        {items.map((item) => (
          <li key={item} className="file-item">
            <Form.Item name={['rows', item, 'there']} valuePropName="checked" noStyle>
              <Checkbox>
                {label('archiveItem', item)} {view.file.required.includes(item) && <span className="tag">{t('archive.must')}</span>}
              </Checkbox>
            </Form.Item>
            <Form.Item name={['rows', item, 'pages']} noStyle>
              <InputNumber
                size="small"
                min={1}
                max={MAX_PAGES}
                precision={0}
                placeholder={t('archive.pages')}
                aria-label={`${label('archiveItem', item)} ${t('archive.pages')}`}
              />
            </Form.Item>
          </li>
        ))}
      </ol>
      {missing.length > 0 && (
        <p className="warn" role="status">
          {t('archive.missing', { items: missing.map((item) => label('archiveItem', item)).join(t('punctuation.list')) })}
        </p>
      )}
      <Form.Item name="note" label={t('form.note')}>
        <TextArea max={1000} />
      </Form.Item>
    </CommandForm>
  );
}
