import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { type ChangeEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPT, ACCEPT_PICTURES, MAX_FILE_BYTES } from '../api/upload';

interface InputProps {
  readonly id?: string;
  readonly value?: File;
  readonly onChange?: (file: File | undefined) => void;
  /** Pictures only. */
  readonly pictures?: boolean;
}

/** The browser's own way to choose a file: on a telephone it offers the camera as well. */
function FileInput({ id, value, onChange, pictures }: InputProps): ReactNode {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const choose = (event: ChangeEvent<HTMLInputElement>) => onChange?.(event.target.files?.[0]);
  return (
    <div className="file-input">
      <input
        ref={input}
        id={id}
        className="visually-hidden"
        type="file"
        accept={pictures ? ACCEPT_PICTURES : ACCEPT}
        onChange={choose}
        aria-describedby={hint}
      />
      {/* the browser's own button speaks the browser's language, not the reader's; it stays for keyboards and screen readers */}
      <div>
        <Button icon={<PaperClipOutlined />} onClick={() => input.current?.click()} tabIndex={-1} aria-hidden>
          {value ? t('upload.other') : t('upload.choose')}
        </Button>{' '}
        {value && <span className="strong">{value.name}</span>}
      </div>
      <div id={hint} className="soft small">
        {t(pictures ? 'upload.pictureHint' : 'upload.hint')}
      </div>
    </div>
  );
}

/** A field for one file, or one picture. */
export function FileField({ name = 'file', label, pictures }: { name?: string; label: ReactNode; pictures?: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        { required: true, message: t('upload.choose') },
        {
          validator: (_, file: File | undefined) =>
            file && file.size > MAX_FILE_BYTES ? Promise.reject(new Error(t('upload.tooLarge'))) : Promise.resolve(),
        },
      ]}
    >
      <FileInput pictures={pictures} />
    </Form.Item>
  );
}

/** How far a file has got; nothing before it sets out. */
export function UploadProgress({ part }: { part: number | undefined }): ReactNode {
  const { t } = useTranslation();
  if (part === undefined) return null;
  const percent = Math.round(part * 100);
  return (
    <div className="upload-progress" role="status">
      <progress value={percent} max={100} aria-label={t('upload.progress')} />
      <span className="num small">{percent < 100 ? t('upload.sent', { percent }) : t('upload.storing')}</span>
    </div>
  );
}
