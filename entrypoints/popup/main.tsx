import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/names/names.css';
import '@/components/page/page.css';
import '@/components/changes/changes.css';
import '@/components/popup/popup.css';
import { PopupApp } from '@/components/popup/PopupApp.tsx';
import { makeServices } from '../page-services/make-services.ts';
import { startPage } from '../page-services/start-page.tsx';
import { tabPage, whichTab } from '../page-services/tab-page.ts';

const which = whichTab(location.search);
// As a page it fills its tab; as a popup it has a width of its own.
if (which === 'active') document.documentElement.dataset['place'] = 'popup';
startPage(makeServices(tabPage(which)), <PopupApp />);
