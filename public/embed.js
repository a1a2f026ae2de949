// <coop-atlas src="https://atlas.example.org/embed.html?embed=1" height="auto" title="…">: see docs/embedding.md.
(() => {
  const isPrinted = /[?&](print-pdf|view=print)\b/i.test(location.search);
  const keyCodes = { PageUp: 33, PageDown: 34, ArrowLeft: 37, ArrowRight: 39 };

  class CoopAtlas extends HTMLElement {
    static observedAttributes = ['src', 'height', 'title'];
    #frame = document.createElement('iframe');
    #hear = ({ source, data }) => {
      if (source && source === this.#frame.contentWindow && data?.atlas === 1) this.#obey(data);
    };

    connectedCallback() {
      // On paper every frame is in sight.
      this.#frame.loading = isPrinted ? 'eager' : 'lazy';
      this.#frame.allow = 'fullscreen; clipboard-write';
      Object.assign(this.#frame.style, { display: 'block', width: '100%', border: '0' });
      if (!this.style.display) this.style.display = 'block';
      this.#follow();
      addEventListener('message', this.#hear);
      if (!this.#frame.isConnected) this.append(this.#frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#follow();
    }

    /** Asks the atlas for something: `send({ type: 'set', view: { theme: 'ai' } })`. */
    send(command) {
      this.#post({ atlas: 1, ...command });
    }

    get src() {
      const url = new URL(this.getAttribute('src') ?? '', document.baseURI);
      return /^https?:$/.test(url.protocol) ? url.href : '';
    }

    #follow() {
      const { src } = this;
      const height = this.getAttribute('height') ?? '100%';
      this.#frame.title = this.title;
      if (height !== 'auto') this.#frame.style.height = /^\d+$/.test(height) ? `${height}px` : height;
      if (this.#frame.src !== src) this.#frame.src = src;
    }

    #post(message) {
      this.#frame.contentWindow?.postMessage(message, new URL(this.src).origin);
    }

    #obey(data) {
      const { type, key, height } = data;
      if (type === 'resize' && this.getAttribute('height') === 'auto' && height > 0 && height < 2e4) {
        this.#frame.style.height = `${height}px`;
      }
      if (type === 'key' && keyCodes[key]) {
        // The deck has it, and the next keys.
        this.#frame.blur();
        const press = { key, code: key, keyCode: keyCodes[key], bubbles: true, cancelable: true };
        this.dispatchEvent(new KeyboardEvent('keydown', press));
      }
      if (type === 'ready') {
        this.send({ type: 'hello' });
        // Slides that wait are laid out, but not seen; on paper nothing moves.
        const isSeen = this.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
        if (isPrinted || !isSeen) this.#post('slide:stop');
      }
      this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail: data, bubbles: true }));
    }
  }

  if (!customElements.get('coop-atlas')) customElements.define('coop-atlas', CoopAtlas);
})();
