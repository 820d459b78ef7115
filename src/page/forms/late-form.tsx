import type { ComponentType } from 'preact';
import { NotDown } from '../home/missing.tsx';
import type { Loaded } from '../home/use-loaded.ts';
import { words } from '../words.ts';
import type { FormProps } from './form-in-place.tsx';

/** Fetches the forms. They come while the referral is read: no first choice waits for them. */
export const fetchForms = (): Promise<ComponentType<FormProps>> =>
  import('./form-in-place.tsx').then(module => module.FormInPlace);

/** The form once it has come down; else that it is on its way, or how to ask again. */
export function LateForm({
  forms,
  ...props
}: FormProps & { readonly forms: Loaded<ComponentType<FormProps>> }) {
  if (forms.is === 'here') return <forms.value {...props} />;
  return (
    <div class="waiting" data-theme="paper">
      {forms.is === 'missing' ? (
        <NotDown text={words.problems.sentence({ code: 'play.case-not-fetched' })} again={forms.again} />
      ) : (
        <p role="status">{words.play.opening}</p>
      )}
    </div>
  );
}
