import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { type Dictionary, options } from '../../../i18n/options';
import type { ActivityView } from '../types';

export type FiguresValues = Pick<Schemas['ReportSessionBody'], 'groups' | 'tags' | 'evidence' | 'materials' | 'consultations'>;

/** The figures of a form as the commands take them: rows that were left empty are none. */
export const figuresBody = (values: FiguresValues) => ({
  groups: (values.groups ?? []).filter((row) => row?.occupation && row.persons),
  tags: (values.tags ?? []).filter((row) => row?.category && row.persons),
  evidence: values.evidence ?? [],
  materials: (values.materials ?? [])
    .filter((row) => row?.title && row.copies)
    .map(({ title, copies }) => ({ title: title.trim(), copies })),
  consultations: values.consultations ?? 0,
});

interface RowsProps {
  readonly name: 'groups' | 'tags';
  readonly code: 'occupation' | 'category';
  readonly dictionary: Dictionary;
  readonly title: string;
  readonly add: string;
  readonly required?: boolean;
}

/** Rows of a code and how many people. */
function CountRows({ name, code, dictionary, title, add: more, required }: RowsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="entry">
      <legend className="entry-head">{title}</legend>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: at }) => (
              <div key={key} className="row-fields">
                <Form.Item
                  name={[at, code]}
                  label={t(`outreach.${code}`)}
                  rules={[{ required: true, message: t('form.choose') }]}
                  className="row-grow"
                >
                  <Select options={options(dictionary)} showSearch={{ optionFilterProp: 'label' }} placeholder={t('form.choose')} />
                </Form.Item>
                <Form.Item
                  name={[at, 'persons']}
                  label={t('outreach.persons')}
                  rules={[{ required: true, message: t('form.required') }]}
                  className="row-third"
                >
                  <InputNumber min={1} max={100_000} precision={0} className="num" />
                </Form.Item>
                {(rows.length > 1 || !required) && (
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('act.remove')}
                    onClick={() => remove(at)}
                    className="row-remove"
                  />
                )}
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})} className="add">
              {more}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** What is counted of a session, with the sum as it is typed: nobody adds up by hand. */
export function FiguresFields({ view }: { readonly view: ActivityView }): ReactNode {
  const { t } = useTranslation();
  const groups = (Form.useWatch('groups') as FiguresValues['groups'] | undefined) ?? [];
  const persons = groups.reduce((sum, row) => sum + (row?.persons ?? 0), 0);
  const unnamed = persons - view.checkedIn;
  return (
    <>
      <CountRows
        name="groups"
        code="occupation"
        dictionary="occupation"
        title={t('outreach.groups')}
        add={t('outreach.addGroup')}
        required
      />
      <p className="hint num" role="status">
        {t('outreach.sum', { persons, named: view.checkedIn, unnamed: Math.max(0, unnamed) })}
      </p>
      <CountRows name="tags" code="category" dictionary="category" title={t('outreach.tags')} add={t('outreach.addTag')} />
      {unnamed > 0 && (
        <CodeField
          name="evidence"
          label={t('outreach.evidence')}
          dictionary="evidenceKind"
          as="boxes"
          required
          extra={t('outreach.evidenceHint')}
        />
      )}
      <fieldset className="entry">
        <legend className="entry-head">{t('outreach.materials')}</legend>
        <Form.List name="materials">
          {(rows, { add, remove }) => (
            <>
              {rows.map(({ key, name: at }) => (
                <div key={key} className="row-fields">
                  <Form.Item
                    name={[at, 'title']}
                    label={t('outreach.materialTitle')}
                    rules={[{ required: true, whitespace: true, message: t('form.required') }]}
                    className="row-grow"
                  >
                    <Input maxLength={60} autoComplete="off" />
                  </Form.Item>
                  <Form.Item
                    name={[at, 'copies']}
                    label={t('outreach.copies')}
                    rules={[{ required: true, message: t('form.required') }]}
                    className="row-third"
                  >
                    <InputNumber min={1} max={1_000_000} precision={0} className="num" />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('act.remove')}
                    onClick={() => remove(at)}
                    className="row-remove"
                  />
                </div>
              ))}
              <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})} className="add">
                {t('outreach.addMaterial')}
              </Button>
            </>
          )}
        </Form.List>
      </fieldset>
      {view.kind !== 'mobile-health' && (
        <Form.Item
          name="consultations"
          label={t('outreach.consultations')}
          extra={t('outreach.consultationsHint', { n: view.consultations.length })}
        >
          <InputNumber min={view.consultations.length} max={100_000} precision={0} className="num" />
        </Form.Item>
      )}
    </>
  );
}
