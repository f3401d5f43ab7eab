import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../forms/TextArea';
import { Asked } from '../../../parts/Asked';
import { personal } from '../../../parts/personal';
import { handlersQuery } from '../queries';
import type { CaseView, HandlerRow } from '../types';
import { HandlerPicker } from './HandlerPicker';

/** Who handles the case, with load and limit beside each; over the limit a reason is asked for. A person decides, the list only shows. */
export function HandlerField({ view, only }: { readonly view: CaseView; readonly only?: (row: HandlerRow) => boolean }): ReactNode {
  const { t } = useTranslation();
  const handlers = useQuery(handlersQuery);
  const chosen = Form.useWatch('handler') as string | undefined;
  const full = handlers.data?.find(({ id }) => id === chosen)?.full ?? false;
  const silent = view.applicants.filter(({ consents }) => !consents.some(({ kind }) => kind === 'share-firm'));
  return (
    <>
      {silent.length > 0 && (
        <p className="hint">
          {t('consent.firmMissing', {
            names: [...silent.slice(0, 3).map(({ person }) => personal(person.name, t)), ...(silent.length > 3 ? ['…'] : [])].join(
              t('punctuation.list'),
            ),
          })}
        </p>
      )}
      <Asked query={handlers}>
        {(rows) => (
          <Form.Item name="handler" label={t('assignment.handler')} rules={[{ required: true, message: t('form.choose') }]}>
            <HandlerPicker rows={only ? rows.filter(only) : rows} present={view.assignment?.handler.id} />
          </Form.Item>
        )}
      </Asked>
      {full && (
        <Form.Item
          name="overLimitReason"
          label={t('assignment.overLimit')}
          extra={t('assignment.overLimitHint')}
          rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        >
          <TextArea max={500} rows={2} />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('assignment.note')}>
        <TextArea max={500} rows={2} />
      </Form.Item>
    </>
  );
}
