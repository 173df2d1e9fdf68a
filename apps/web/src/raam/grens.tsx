import { Component, type ReactNode } from 'react';
import { Foutvak } from '../kit/foutvak';
import { woorden } from '../woorden';

/** A fault of our own on one screen takes that screen down and nothing else. `sleutel`: another screen starts clean. */
export class Grens extends Component<{ sleutel: string; children: ReactNode }, { fout: Error | null }> {
  override state: { fout: Error | null } = { fout: null };

  static getDerivedStateFromError(fout: Error) {
    return { fout };
  }

  override componentDidUpdate(vorige: { sleutel: string }) {
    if (vorige.sleutel !== this.props.sleutel && this.state.fout) this.setState({ fout: null });
  }

  override render() {
    if (!this.state.fout) return this.props.children;
    return <Foutvak titel={woorden.fouten.crash} fout={this.state.fout} opnieuw={() => this.setState({ fout: null })} />;
  }
}
