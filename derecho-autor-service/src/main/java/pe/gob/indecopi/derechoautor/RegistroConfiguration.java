package pe.gob.indecopi.derechoautor;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.gob.indecopi.procedimientos.registro.Inscribible;

/** The works and productions that the Dirección de Derecho de Autor enters in its registers. */
@Configuration(proxyBeanMethods = false)
class RegistroConfiguration {

  /**
   * The register declares a right that the creation gave (D.Leg. 822, arts. 170 to 172), and its
   * end hangs on lives that the register does not know (arts. 52 to 56): no last day is written.
   * The registers are those of D.S. 053-2017-PCM, art. 8.
   */
  @Bean
  Inscribible.Todos inscribibles() {
    return new Inscribible.Todos(
        "DDA",
        List.of(
            de("DDA-8", "BASE_DE_DATOS_O_COMPILACION", "BD"),
            de("DDA-9", "FONOGRAMA", "FO"),
            de("DDA-11", "REGISTRO_MULTIPLE", "RM"),
            de("DDA-13", "OBRA_ARTISTICA", "OA"),
            de("DDA-14", "OBRA_LITERARIA", "OL"),
            de("DDA-15", "OBRA_AUDIOVISUAL", "AV"),
            de("DDA-18", "SOFTWARE", "SW")));
  }

  private static Inscribible de(String procedimiento, String tipo, String sigla) {
    return new Inscribible(procedimiento, tipo, sigla, "titulo", (e, concedido) -> null);
  }
}
