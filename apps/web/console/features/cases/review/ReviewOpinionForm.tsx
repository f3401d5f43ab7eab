import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { CodeField } from '../../../forms/CodeField';
import { CommandForm } from '../../../forms/CommandForm';
import { dated } from '../../../forms/dated';
import { TextArea } from '../../../forms/TextArea';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type CaseFormProps, commandOn } from '../form-props';

type Values = Schemas['ReviewOpinionBody'];

/** 初审意见. */
export function ReviewOpinionForm({ view, onDone, onCancel, onDirty }: CaseFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, Values>
      command={commandOn(view, 'review', onDone)}
      historyOf={view.caseId}
      toBody={(values) => tidy({ ...dated(values), recommends: values.recommends, opinion: values.opinion })}
      submit={label('command', 'ReviewOpinion')}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      {!view.means && <p className="hint hint-warn">{t('review.meansNotYet')}</p>}
      <CodeField name="recommends" label={t('review.recommends')} dictionary="recommendation" as="buttons" required />
      <Form.Item
        name="opinion"
        label={t('review.opinion')}
        rules={[{ required: true, whitespace: true, message: t('form.required') }]}
        extra={t('review.opinionHint')}
      >
        <TextArea max={2000} rows={5} />
      </Form.Item>
    </CommandForm>
  );
}
