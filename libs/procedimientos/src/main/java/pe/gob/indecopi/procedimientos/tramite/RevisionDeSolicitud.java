package pe.gob.indecopi.procedimientos.tramite;

import static pe.gob.indecopi.procedimientos.tramite.PresentarExpediente.indices;
import static pe.gob.indecopi.procedimientos.tramite.PresentarExpediente.o;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Codigos;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Rechazo;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.seguridad.Rol;
import pe.gob.indecopi.platform.seguridad.Usuario;
import pe.gob.indecopi.procedimientos.catalogo.DondeSePresenta;
import pe.gob.indecopi.procedimientos.catalogo.Procedimiento;
import pe.gob.indecopi.procedimientos.expediente.Pedido.RequisitoEntregado;
import pe.gob.indecopi.procedimientos.tramite.Solicitud.Representante;

/** Looks for every fault of a filing that its schema cannot say. */
final class RevisionDeSolicitud {
  private final Contextos contextos;
  private final Usuario usuario;
  private final Solicitud<?> solicitud;

  RevisionDeSolicitud(Contextos contextos, Usuario usuario, Solicitud<?> solicitud) {
    this.contextos = contextos;
    this.usuario = usuario;
    this.solicitud = solicitud;
  }

  /** The entry of the catalogue that the filing names; there is one, for its matter was bound. */
  Procedimiento entrada(LocalDate hoy, Faltas faltas) {
    return contextos
        .catalogo()
        .de(solicitud.procedimiento(), contextos.regimen(), hoy)
        .orElseThrow(
            () -> {
              faltas.agregar(
                  "/procedimiento",
                  Texto.de("No está en el catálogo de hoy", "Is not in today's catalogue"));
              return new Rechazo(
                  Codigos.REGLAS_INCUMPLIDAS,
                  Texto.de("No hay tal procedimiento", "There is no such procedure"),
                  faltas.lista(),
                  Map.of());
            });
  }

  /** Notes every fault but those of the documents. */
  void revisar(Procedimiento entrada, LocalDate hoy, Faltas faltas) {
    lados(faltas);
    contrapartes(entrada, faltas);
    resto(entrada, hoy, faltas);
    var asunto = contextos.asunto(entrada.codigo()).orElseThrow();
    asunto.validar(solicitud.materia(), hoy, faltas.bajo("/materia"));
    asunto.validarPartes(
        solicitud.materia(), solicitud.solicitantes(), o(solicitud.contrapartes()), hoy, faltas);
  }

  /** Notes what is wrong with who asks and who stands for whom. */
  void lados(Faltas faltas) {
    personas(faltas);
    autoria(faltas);
    domicilio(faltas);
  }

  /** Notes what is wrong beside the sides and the matter. */
  void resto(Procedimiento entrada, LocalDate hoy, Faltas faltas) {
    requisitos(entrada, faltas);
    conyuges(entrada, faltas);
    pago(hoy, faltas);
    oficina(entrada, faltas);
  }

  /** Refuses if anything was noted. */
  static void lanzar(Faltas faltas) {
    faltas.lanzarSiHay(
        Codigos.REGLAS_INCUMPLIDAS,
        Texto.de("La solicitud no cumple las reglas", "The filing does not meet the rules"));
  }

  /** Every document that the filing names, by pointer. */
  Map<String, String> documentos(Map<String, Object> materia) {
    Map<String, String> todos = new LinkedHashMap<>(Papeles.nombrados(materia, "/materia"));
    indices(solicitud.documentos())
        .forEach(i -> todos.put("/documentos/" + i, o(solicitud.documentos()).get(i)));
    indices(solicitud.requisitos())
        .forEach(
            i -> {
              String documento = o(solicitud.requisitos()).get(i).documento();
              if (documento != null) {
                todos.put("/requisitos/" + i + "/documento", documento);
              }
            });
    indices(solicitud.representantes())
        .forEach(
            i -> {
              var poder = o(solicitud.representantes()).get(i).poder();
              if (poder != null && poder.traduccion() != null) {
                todos.put("/representantes/%d/poder/traduccion".formatted(i), poder.traduccion());
              }
              var poderes = o(solicitud.representantes()).get(i).poderes();
              indices(poderes)
                  .forEach(
                      j ->
                          todos.put(
                              "/representantes/%d/poderes/%d".formatted(i, j), poderes.get(j)));
            });
    return todos;
  }

  private void personas(Faltas faltas) {
    indices(solicitud.solicitantes())
        .forEach(
            i -> {
              if (!identificado(solicitud.solicitantes().get(i))) {
                faltas.agregar(
                    "/solicitantes/%d/documento".formatted(i),
                    Texto.de("indique su documento", "give its document"));
              }
            });
    indices(solicitud.representantes()).forEach(i -> representante(i, faltas));
  }

  private static boolean identificado(Persona p) {
    return p.documento() != null || p.miembros().stream().anyMatch(m -> m.documento() != null);
  }

  private void representante(int i, Faltas faltas) {
    Representante r = o(solicitud.representantes()).get(i);
    if (r.persona().documento() == null) {
      faltas.agregar(
          "/representantes/%d/persona/documento".formatted(i),
          Texto.de("indique su documento", "give its document"));
    }
    var indices = r.solicitantes();
    int cuantos = solicitud.solicitantes().size();
    if (indices != null && indices.stream().anyMatch(n -> n < 0 || n >= cuantos)) {
      faltas.agregar(
          "/representantes/%d/solicitantes".formatted(i),
          Texto.de("los solicitantes se cuentan desde 0", "applicants are counted from 0"));
    }
  }

  /** Who files must be an applicant, or stand for one with a power (Ley 27444, art. 53). */
  private void autoria(Faltas faltas) {
    var documento = usuario.documento();
    boolean suya =
        documento != null
            && Stream.concat(
                    solicitud.solicitantes().stream(),
                    o(solicitud.representantes()).stream().map(Representante::persona))
                .flatMap(p -> Stream.concat(Stream.of(p), p.miembros().stream()))
                .anyMatch(p -> es(p, documento.clave()));
    boolean porVentanilla =
        solicitud.enVentanilla() && Ventanilla.puede(usuario, solicitud.procedimiento());
    boolean deOficio =
        !solicitud.enVentanilla()
            && usuario.tiene(Rol.FUNCIONARIO)
            && solicitud.solicitantes().stream().allMatch(DeOficio::esLaEntidad);
    if (!suya && !deOficio && !porVentanilla) {
      faltas.agregar(
          "/solicitantes",
          Texto.de(
              "quien presenta debe ser un solicitante o su representante con poder (Ley 27444, art. 53)",
              "who files must be an applicant or its representative with a power (Ley 27444, art. 53)"));
    }
  }

  private static boolean es(Persona p, String clave) {
    var documento = p.documento();
    return documento != null && documento.clave().equals(clave);
  }

  /** One address for notices on the applicants' side (Ley 27444, art. 113.5). */
  private void domicilio(Faltas faltas) {
    boolean hay =
        Stream.concat(
                solicitud.solicitantes().stream(),
                o(solicitud.representantes()).stream().map(Representante::persona))
            .anyMatch(p -> p.domicilio() != null);
    if (!hay) {
      faltas.agregar(
          "/solicitantes/0/domicilio",
          Texto.de(
              "indique un domicilio para notificaciones (Ley 27444, art. 113.5)",
              "give an address for notices (Ley 27444, art. 113.5)"));
    }
  }

  /** Whom the procedure is asked against must be named, and nobody where it has no other side. */
  void contrapartes(Procedimiento entrada, Faltas faltas) {
    var otra = entrada.contraparte();
    var hay = !o(solicitud.contrapartes()).isEmpty();
    if (otra == null && hay) {
      faltas.agregar(
          "/contrapartes",
          Texto.de(
              entrada.codigo() + " no se pide contra nadie",
              entrada.codigo() + " is asked against nobody"));
    } else if (otra != null && otra.obligatoria() && !hay) {
      faltas.agregar(
          "/contrapartes",
          Texto.de(
              "indique contra quién se pide (" + otra.rol() + ")", "say whom it is asked against"));
    }
  }

  private void requisitos(Procedimiento entrada, Faltas faltas) {
    Set<String> vistos = new HashSet<>();
    List<RequisitoEntregado> entregados = o(solicitud.requisitos());
    indices(entregados)
        .forEach(
            i -> {
              String codigo = entregados.get(i).codigo();
              String puntero = "/requisitos/%d/codigo".formatted(i);
              if (entrada.requisito(codigo).isEmpty()) {
                faltas.agregar(
                    puntero,
                    Texto.de(
                        entrada.codigo() + " no tiene ese requisito",
                        entrada.codigo() + " has no such requirement"));
              } else if (!vistos.add(codigo)) {
                faltas.agregar(puntero, Texto.de("está repetido", "is repeated"));
              }
            });
  }

  /** Where the print asks for the documents of both spouses, a partnership's own is not enough. */
  private void conyuges(Procedimiento entrada, Faltas faltas) {
    boolean sePiden =
        entrada.requisitos().stream().anyMatch(r -> "sociedad-conyugal".equals(r.supuesto()));
    indices(sePiden ? solicitud.solicitantes() : List.of())
        .filter(i -> solicitud.solicitantes().get(i).clase() == Persona.Clase.SOCIEDAD_CONYUGAL)
        .forEach(i -> conyuges(i, solicitud.solicitantes().get(i).miembros(), faltas));
  }

  private static void conyuges(int solicitante, List<Persona> conyuges, Faltas faltas) {
    indices(conyuges)
        .filter(i -> conyuges.get(i).documento() == null)
        .forEach(
            i ->
                faltas.agregar(
                    "/solicitantes/%d/miembros/%d/documento".formatted(solicitante, i),
                    Texto.de("indique su documento", "give its document")));
  }

  private void pago(LocalDate hoy, Faltas faltas) {
    var pago = solicitud.pago();
    if (pago == null) {
      return;
    }
    boolean recibo = pago.canal() != null || pago.comprobante() != null || pago.fecha() != null;
    boolean completo = pago.canal() != null && pago.comprobante() != null && pago.fecha() != null;
    if (pago.orden() != null ? recibo : !completo) {
      faltas.agregar(
          "/pago",
          Texto.de(
              "indique canal, comprobante y fecha de lo ya pagado, o la orden",
              "give channel, receipt and date of what was paid, or the order"));
    }
    var fecha = pago.fecha();
    if (fecha != null && fecha.isAfter(hoy)) {
      faltas.agregar("/pago/fecha", Texto.de("aún no ha llegado", "has not come yet"));
    }
  }

  private void oficina(Procedimiento entrada, Faltas faltas) {
    var oficina = PresentarExpediente.oficina(solicitud);
    var donde = entrada.presentacion();
    if (contextos.plazos().calendario().oficina(oficina).isEmpty()) {
      faltas.agregar("/oficina", Texto.de("no hay tal oficina", "there is no such office"));
    } else if (donde != null && !donde.admite(oficina)) {
      faltas.agregar("/oficina", soloEn(entrada, donde));
    }
  }

  private Texto soloEn(Procedimiento entrada, DondeSePresenta donde) {
    var nombres =
        String.join(
            ", ", donde.oficinas().stream().map(o -> contextos.oficina(o).nombre()).toList());
    var fuente =
        "%s, líneas %d a %d"
            .formatted(
                entrada.fuente().documento(), donde.lineas().getFirst(), donde.lineas().getLast());
    return Texto.de(
        "%s se presenta solo en: %s (%s)".formatted(entrada.codigo(), nombres, fuente),
        "%s is filed only at: %s (%s)".formatted(entrada.codigo(), nombres, fuente));
  }
}
