import { plainQuestion } from '../../../src-main/core/bank/bank.ts';
import { focusSoon } from '../../state/view-store.ts';
import { showNew } from './bank-store.ts';
import { bankTextId } from './question-form.tsx';

/** Opens an empty question and puts the keyboard into it. */
export function addNewQuestion(): void {
  showNew({ ...plainQuestion, id: null, text: '' });
  focusSoon(bankTextId);
}
