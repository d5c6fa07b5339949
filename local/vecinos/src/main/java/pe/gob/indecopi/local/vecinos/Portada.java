package pe.gob.indecopi.local.vecinos;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says on the first page that nobody here is real. */
@RestController
class Portada {

  private static final String TEXTO =
      """
      VECINOS: todo lo que hay aquí es un simulador. Ni las personas, ni las empresas, ni el dinero
      existen; las claves son públicas y solo sirven en esta máquina.

      Everything here is a simulator. No person, company or money is real; the passwords are public
      and work on this machine alone.

      OpenID provider    /.well-known/openid-configuration   /oauth2/jwks   /oauth2/token
                         password of USER: USER-local        secret of CLIENT: CLIENT-local
                         POST /local/token?usuario=USER      a token at once (&por=portal: as its actor)
      RENIEC             GET  /pide/reniec/dni/{dni}         00…: unknown
      SUNAT              GET  /pide/sunat/ruc/{ruc}          2000…: unknown; …00 + check digit: NO HABIDO
      Migraciones        GET  /pide/migraciones/ce/{ce}      …000: unknown
      Card gateway       POST /visa/cobros                   4000000000000002 is declined
      Bank               POST /banco/pagos
      Mail               SMTP on 2525, or POST /correo       GET /correo?para=
      Faults             POST /local/fallas/{RENIEC|SUNAT|MIGRACIONES|VISA|BANCO|CORREO}
                         {"modo":"CAIDO|LENTO|NORMAL"}       GET /local/fallas
      """;

  @GetMapping(path = "/", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
  String texto() {
    return TEXTO;
  }
}
