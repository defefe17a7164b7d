import * as vscode from 'vscode';
import {kindOf} from '../../core/documents/kindOf';
import {rangeIn} from '../../host/rangeIn';
import type {Services} from '../../host/services';
import {openPage, type Page} from '../../host/webviewPage';
import {pageMessage, type FindingView, type HostMessage, type PageMessage} from '../../protocol/cvPreview';
import {activeDocument} from './activeDocument';
import {choosePrint} from './choosePrint';
import {isClosed, previewTitle, previewView} from './previewView';
import {editorOf, revealInEditor} from './sourceEditor';

/** From the last keystroke to the next drawing, in milliseconds. Documents that take long to draw wait longer. */
const pause = 150;
/** For so long after one side scrolled the other, the answer of the other side is not passed on. */
const echo = 300;

/** The preview: sends the whole document after every change, and keeps in step with the editor that shows it. */
export class CvPreviewPage {
	readonly #services: Services;
	readonly #page: Page<HostMessage>;
	readonly #listeners: vscode.Disposable;
	#document: vscode.TextDocument;
	#findings: readonly FindingView[] = [];
	#closed = false;
	/** The check that the page shows; drawing asks for a check, which then need not draw again. */
	#drawn: unknown;
	#revision = 0;
	#posting: ReturnType<typeof setTimeout> | undefined;
	#lastTook = 0;
	#scrolledAt = 0;

	constructor(services: Services, document: vscode.TextDocument, panel?: vscode.WebviewPanel) {
		this.#services = services;
		this.#document = document;
		this.#page = openPage<PageMessage, HostMessage>(services, {
			viewType: 'pmoCareer.cvPreview',
			page: 'cvPreview',
			title: previewTitle(document),
			icon: 'cv-preview',
			beside: true,
			...(panel ? {panel} : {}),
			parse: (message) => pageMessage.safeParse(message).data,
			handle: (message) => this.#handle(message),
		});
		this.#listeners = this.#listen();
		this.onDidClose(() => {
			this.#listeners.dispose();
			clearTimeout(this.#posting);
		});
	}

	get onDidClose(): vscode.Event<void> {
		return this.#page.panel.onDidDispose;
	}

	reveal(): void {
		this.#page.panel.reveal(undefined, true);
	}

	/** Turns to another document. */
	show(document: vscode.TextDocument): void {
		if (document !== this.#document) {
			this.#document = document;
			this.#page.panel.title = previewTitle(document);
			void this.#post().then(() => this.#postScroll());
		}
	}

	#listen(): vscode.Disposable {
		const {workspace, window} = vscode;
		const isShown = ({uri}: vscode.TextDocument): boolean => uri.toString() === this.#document.uri.toString();
		return vscode.Disposable.from(
			workspace.onDidChangeTextDocument(({document, contentChanges}) => {
				if (isShown(document) && contentChanges.length > 0) {
					this.#postSoon();
				}
			}),
			workspace.onDidOpenTextDocument((document) => {
				if (isShown(document)) {
					this.show(document);
				}
			}),
			workspace.onDidChangeConfiguration((change) => {
				if (change.affectsConfiguration('pmoCareer.cv', this.#document)) {
					this.#postSoon();
				}
			}),
			window.onDidChangeTextEditorVisibleRanges(({textEditor}) => {
				if (textEditor.document === this.#document && Date.now() - this.#scrolledAt > echo) {
					this.#postScroll();
				}
			}),
			this.#services.cv.onDidCheck((document) => {
				if (isShown(document)) {
					this.#postSoon(() => this.#services.cv.get(document.uri) !== this.#drawn);
				}
			}),
			window.onDidChangeActiveTextEditor(() => void this.#follow()),
			window.onDidChangeVisibleTextEditors(() => this.#noticeClosing()),
			window.tabGroups.onDidChangeTabs(() => {
				this.#noticeClosing();
				void this.#follow();
			}),
		);
	}

	#noticeClosing(): void {
		if (isClosed(this.#document) !== this.#closed) {
			this.#postSoon();
		}
	}

	/** Turns to the CV that came to the front. */
	async #follow(): Promise<void> {
		const document = await activeDocument();
		if (document && document !== this.#document && kindOf(document) === 'cv') {
			this.show(document);
		}
	}

	async #handle(message: PageMessage): Promise<void> {
		switch (message.type) {
			case 'ready':
				await this.#post();
				this.#postScroll();
				return;
			case 'revealLine':
				return revealInEditor(this.#document, new vscode.Range(message.line, 0, message.line, 0));
			case 'scrolled':
				this.#scrollEditor(message.line);
				return;
			case 'openFinding':
				return this.#openFinding(message.revision, message.index);
			case 'chooseStyle':
				return choosePrint(this.#document, 'cv.style', message.style);
			case 'choosePaper':
				return choosePrint(this.#document, 'cv.paper', message.paper);
			case 'pageFailed':
				this.#services.log.error('The preview of a CV failed', message.text);
				return;
		}
	}

	async #openFinding(revision: number, index: number): Promise<void> {
		const finding = revision === this.#revision ? this.#findings[index] : undefined;
		if (finding) {
			await revealInEditor(this.#document, rangeIn(this.#document, finding));
		}
	}

	#scrollEditor(line: number): void {
		const editor = editorOf(this.#document);
		if (editor) {
			this.#scrolledAt = Date.now();
			const range = this.#document.validateRange(new vscode.Range(Math.floor(line), 0, Math.floor(line), 0));
			editor.revealRange(range, vscode.TextEditorRevealType.AtTop);
		}
	}

	#postScroll(): void {
		const line = editorOf(this.#document)?.visibleRanges[0]?.start.line;
		if (line !== undefined) {
			this.#page.post({type: 'didScroll', line});
		}
	}

	#postSoon(isDue: () => boolean = () => true): void {
		clearTimeout(this.#posting);
		this.#posting = setTimeout(() => void (isDue() && this.#post()), Math.max(pause, this.#lastTook * 4));
	}

	async #post(): Promise<void> {
		const began = Date.now();
		const revision = ++this.#revision;
		const document = this.#document;
		const view = await previewView(this.#services, document);
		if (revision === this.#revision) {
			this.#findings = view.findings;
			this.#closed = view.closed;
			this.#drawn = this.#services.cv.get(document.uri);
			this.#page.post({type: 'didChange', revision, ...view});
			this.#lastTook = Date.now() - began;
		}
	}
}
