package pe.gob.indecopi.procedimientos.flujo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.procedimientos.expediente.Actuacion;
import pe.gob.indecopi.procedimientos.expediente.Cadena;
import pe.gob.indecopi.procedimientos.expediente.Estado;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Notificacion;
import pe.gob.indecopi.procedimientos.expediente.Parte.Papel;
import pe.gob.indecopi.procedimientos.expediente.Plazo;
import pe.gob.indecopi.procedimientos.expediente.Poder;
import pe.gob.indecopi.procedimientos.expediente.Resolucion.Sentido;

/** What holds of every file, whatever happens to it: 200 random histories, replayed by a seed. */
class PaseoAlAzarTest {
  private static final long SEMILLA = Long.getLong("semilla", System.nanoTime());
  private static final LocalDate LUNES = LocalDate.of(2026, 3, 2);

  @Test
  void everyHistoryKeepsItsChainItsOrderAndItsEnd() {
    for (var caso = 0; caso < 200; caso++) {
      var semilla = SEMILLA + caso;
      var fin = pasear(semilla);
      assertThat(Cadena.primerQuiebre(fin.actuaciones())).as("-Dsemilla=" + semilla).isEmpty();
      assertThat(fin.actuaciones())
          .as("-Dsemilla=" + semilla)
          .extracting(Actuacion::folio)
          .isSorted()
          .doesNotHaveDuplicates();
      assertThat(fin.notificaciones())
          .as("-Dsemilla=" + semilla)
          .allMatch(n -> n.folio() >= 1 && n.folio() <= fin.actuaciones().size());
      if (fin.situacion().estado() == Estado.CONCLUIDO) {
        assertThat(fin.plazos().stream().filter(p -> p.abierto()).map(p -> p.tipo()).toList())
            .as("a closed file waits for nobody, -Dsemilla=" + semilla)
            .allMatch(t -> t.equals("impugnacion") || t.equals("resolver"));
      }
    }
  }

  @Test
  void aChangedActBreaksTheChainAtItsFolio() {
    var actos = pasear(SEMILLA).actuaciones();
    var uno = actos.getFirst();
    var otro =
        new Actuacion(
            1,
            uno.tipo(),
            uno.autor(),
            uno.en(),
            uno.fecha().plusDays(1),
            uno.cuaderno(),
            uno.datos(),
            uno.clave(),
            uno.cuerpo(),
            uno.huella());
    var alterados = new java.util.ArrayList<>(actos);
    alterados.set(0, otro);

    assertThat(Cadena.primerQuiebre(alterados)).isEqualTo(OptionalInt.of(1));
    assertThat(Cadena.primerQuiebre(actos.subList(1, actos.size())))
        .as("a missing first act shows as well")
        .isEqualTo(actos.size() > 1 ? OptionalInt.of(1) : OptionalInt.empty());
  }

  private static boolean calladas(Expediente e, Plazo p) {
    return e.notificaciones().stream()
        .filter(n -> n.folio() == p.folio() && n.parte().equals(p.obligado()))
        .anyMatch(Notificacion::porHacer);
  }

  private static Escenario unExpediente(Random azar) {
    if (azar.nextInt(4) == 0) {
      return Escenario.contraAlguien(LUNES, EntradaDePrueba.de(6, "contencioso").lista(), null);
    }
    var e = new Escenario(LUNES);
    if (azar.nextInt(8) > 0) {
      e.pagar("t1", LUNES);
    }
    return e;
  }

  /** Seeds that follow each other begin alike, so they are spread. */
  private static Expediente pasear(long semilla) {
    var azar = new Random(semilla * 0x9E3779B97F4A7C15L);
    var e = unExpediente(azar);
    for (var paso = 0; paso < 25; paso++) {
      e.hoyEs(e.hoy().plusDays(azar.nextInt(30)));
      e.barrer();
      intentar(e, azar);
      assertThat(e.expediente().plazos())
          .as("no term runs against whom nobody told, -Dsemilla=" + semilla)
          .noneMatch(p -> p.abierto() && calladas(e.expediente(), p));
    }
    return e.expediente();
  }

  private static void intentar(Escenario e, Random azar) {
    var autores =
        List.of(
            Escenario.EMPRESA,
            Escenario.OPOSITOR,
            Escenario.OTRO,
            Escenario.FUNCIONARIO,
            Escenario.SALA);
    var autor = autores.get(azar.nextInt(autores.size()));
    var permitidos = e.permitidos(autor);
    if (permitidos.isEmpty()) {
      return;
    }
    var tipo = permitidos.get(azar.nextInt(permitidos.size()));
    var cuaderno = e.expediente().cuadernos().isEmpty() ? null : "c1";
    var resultado = e.intenta(autor, tipo, cuaderno, datos(tipo, e), azar.nextBoolean());
    if (resultado instanceof Resultado.Aceptado) {
      e.asentar(resultado);
    }
  }

  private static String unRepresentante(Escenario e) {
    return e.expediente().partes(Papel.REPRESENTANTE).getLast().id();
  }

  private static String unPlazo(Escenario e) {
    return e.expediente().plazos().reversed().stream()
        .filter(p -> p.abierto())
        .findFirst()
        .map(p -> p.id())
        .orElse("z1");
  }

  private static Record datos(String tipo, Escenario e) {
    return switch (tipo) {
      case Actos.SUBSANAR -> new Actos.Subsanar(null, null, null, null);
      case Actos.CONTESTAR, Actos.DESCARGAR, Actos.ALEGAR, Actos.APORTAR_PRUEBA ->
          new Actos.Escrito("Digo", null);
      case Actos.QUEJARSE -> new Actos.Escrito("Me quejo", null);
      case Actos.DENEGAR_RECURSO ->
          new Actos.DenegarRecurso(
              ReglasDeRemedios.porDenegar(e.expediente()).getFirst().folio(), "Tarde", null);
      case Actos.RESOLVER_QUEJA -> new Actos.ResolverQueja(true, "A tiempo", null);
      case Actos.RECONSIDERAR, Actos.APELAR, Actos.ADHERIRSE, Actos.INTERPONER_REVISION ->
          new Actos.Recurso("Discrepo", null, List.of("doc_p"));
      case Actos.ACREDITAR_PUBLICACION -> new Actos.AcreditarPublicacion(e.hoy(), "doc_d", null);
      case Actos.OBSERVAR ->
          new Actos.Observar(List.of(new Actos.Observar.Observacion("DSD-10.2", "Falta")));
      case Actos.OPONER -> Escenario.oposicion(Escenario.recibo());
      case Actos.RESOLVER -> Escenario.decision(Sentido.CONCEDE, Sentido.DENIEGA, Sentido.CONCEDE);
      case Actos.RESOLVER_RECURSO ->
          new Actos.ResolverRecurso(Actos.SentidoRecurso.CONFIRMA, null, "Confirmo", null);
      case Diligencias.SUSPENDER ->
          new Diligencias.Suspender(
              Diligencias.CausaDeSuspension.OTRO_PROCEDIMIENTO, "Espera a otro", null);
      case ActosDeArchivo.RECTIFICAR -> new ActosDeArchivo.Rectificar(2, "uno", "otro", "Error");
      case ActosDeArchivo.RESERVAR, ActosDeArchivo.PEDIR_RESERVA ->
          new ActosDeArchivo.Reservar(List.of(1), "art. 160.1", "Secreto");
      case ActosDeArchivo.LEVANTAR_RESERVA ->
          new ActosDeArchivo.LevantarReserva(List.of(1), "Público");
      case ActosDeArchivo.SOLICITAR_LECTURA ->
          new ActosDeArchivo.SolicitarLectura(e.hoy(), ActosDeArchivo.Modalidad.VIRTUAL);
      case ActosDeArchivo.ATENDER_LECTURA ->
          new ActosDeArchivo.AtenderLectura(1, false, null, "No");
      case ActosDeArchivo.SOLICITAR_COPIAS ->
          new ActosDeArchivo.SolicitarCopias(List.of(1), Escenario.recibo());
      case ActosDeArchivo.EXPEDIR_COPIAS ->
          new ActosDeArchivo.ExpedirCopias(
              Reservas.copiasPorAtender(e.expediente()).getFirst().folio());
      case ActosDeArchivo.ACUMULAR -> new ActosDeArchivo.Acumular("exp_otro", "Conexión");
      case Diligencias.PEDIR_PRORROGA -> new Diligencias.PedirProrroga(unPlazo(e), "Falta tiempo");
      case Diligencias.AGREGAR_DISTANCIA ->
          new Diligencias.AgregarDistancia(unPlazo(e), 3, "Cuadro", null);
      case Diligencias.PRORROGAR -> new Diligencias.Prorrogar(unPlazo(e), null, null, "Procede");
      case ActosDeParte.APERSONARSE ->
          new ActosDeParte.Apersonarse(
              Escenario.persona("20999999981"),
              ActosDeParte.Calidad.TERCERO,
              null,
              "Me concierne",
              null,
              null);
      case ActosDeParte.RESOLVER_APERSONAMIENTO ->
          new ActosDeParte.ResolverApersonamiento(
              "p" + e.expediente().partes().size(), true, "Procede", null);
      case ActosDeParte.SUSTITUIR_PARTE ->
          new ActosDeParte.SustituirParte(
              "p1", Escenario.persona("20999999990"), "doc_s", "Fusión");
      case ActosDeParte.ACREDITAR_REPRESENTACION ->
          new ActosDeParte.AcreditarRepresentacion(
              Escenario.persona("20999999972"),
              Poder.general(Poder.Forma.CARTA_PODER),
              null,
              List.of("doc_p"));
      case ActosDeParte.REVOCAR_PODER -> new ActosDeParte.RevocarPoder(unRepresentante(e), null);
      case ActosDeParte.CAMBIAR_DOMICILIO ->
          new ActosDeParte.CambiarDomicilio(
              null, new Domicilio("Av. Dos 2", null, null, null, "PE", null));
      case ActosDeParte.NOTIFICAR_POR_CEDULA ->
          new ActosDeParte.NotificarPorCedula("p2", e.hoy(), "doc_c");
      case ActosDeParte.NOTIFICAR_POR_EDICTO ->
          new ActosDeParte.NotificarPorEdicto(
              "p2",
              ActosDeParte.CausaDeEdicto.DOMICILIO_IGNORADO,
              List.of(new ActosDeParte.EdictoImpreso(ActosDeParte.Medio.EL_PERUANO, null, e.hoy())),
              "doc_n");
      default -> RecorridoDeFlujosTest.deEjemplo(tipo);
    };
  }
}
