import '@/components/design/design.css';
import '@/components/editor/editor.css';
import '@/components/names/names.css';
import '@/components/page/page.css';
import '@/components/changes/changes.css';
import '@/components/popup/popup.css';
import '@/components/card/card.css';
import '@/components/card/wrong-menu.css';
import '@/components/panel/panel.css';
import { PanelApp } from '@/components/panel/PanelApp.tsx';
import { makeServices } from '../page-services/make-services.ts';
import { startPage } from '../page-services/start-page.tsx';
import { tabPage, whichTab } from '../page-services/tab-page.ts';
import { loadWorldMap } from './world-map.ts';

const services = makeServices(tabPage(whichTab(location.search)));
// It is the panel: there is none to open from here.
const surfaces = { ...services.surfaces, openPanel: null };
startPage({ ...services, surfaces }, <PanelApp loadMap={loadWorldMap} />);
