import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '../../../forms/CommandForm';
import { type Dated, dated } from '../../../forms/dated';
import { tidy } from '../../../forms/tidy';
import { label } from '../../../i18n/options';
import { type ActivityFormProps, commandOn, nameOn } from '../form-props';

type Values = Dated & { readonly reason?: string };

interface Kind {
  readonly command: string;
  readonly path: string;
  readonly hint: string;
  readonly optional?: boolean;
  readonly danger?: boolean;
}

/** The commands that need nothing but a reason: what follows from each is said above it. */
function ReasonForm({ view, part: subject, onDone, onCancel, onDirty, kind }: ActivityFormProps & { readonly kind: Kind }): ReactNode {
  const { t } = useTranslation();
  return (
    <CommandForm<Values, unknown>
      command={commandOn(view, kind.path, onDone)}
      nameOf={nameOn(view)}
      toBody={(values) => tidy({ ...dated(values), reason: values.reason, subject })}
      submit={label('command', kind.command)}
      danger={kind.danger}
      onCancel={onCancel}
      onDirty={onDirty}
    >
      <p className="hint">{kind.hint}</p>
      <Form.Item
        name="reason"
        label={t('outreach.reason')}
        rules={[{ required: !kind.optional, whitespace: true, message: t('form.required') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
    </CommandForm>
  );
}

/** 取消: it waits for a new day. */
export function CancelForm(props: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return <ReasonForm {...props} kind={{ command: 'CancelActivity', path: 'cancel', hint: t('outreach.cancelHint'), danger: true }} />;
}

/** 不再举办. */
export function DropForm(props: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return <ReasonForm {...props} kind={{ command: 'DropActivity', path: 'drop', hint: t('outreach.dropHint'), danger: true }} />;
}

/** 退回上报. */
export function ReturnForm(props: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  const hint = props.view.stage === 'verified' ? t('outreach.returnVerifiedHint') : t('outreach.returnHint');
  return <ReasonForm {...props} kind={{ command: 'ReturnSession', path: 'return', hint }} />;
}

/** 撤销报名. */
export function WithdrawSignUpForm(props: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ReasonForm
      {...props}
      kind={{ command: 'WithdrawSignUp', path: 'withdraw-sign-up', hint: t('outreach.withdrawHint'), optional: true }}
    />
  );
}

/** 撤销签到. */
export function StrikeCheckInForm(props: ActivityFormProps): ReactNode {
  const { t } = useTranslation();
  return <ReasonForm {...props} kind={{ command: 'StrikeCheckIn', path: 'strike-check-in', hint: t('outreach.strikeHint') }} />;
}
