package casamala;

import org.bson.Document;
import org.springframework.util.StringUtils;

/** Broken on purpose: rules that know the store or the framework. */
final class DominioSucio {
  private DominioSucio() {}

  static final class ConBson {
    Document documento = new Document();
  }

  static final class ConSpring {
    boolean texto = StringUtils.hasText("x");
  }
}
