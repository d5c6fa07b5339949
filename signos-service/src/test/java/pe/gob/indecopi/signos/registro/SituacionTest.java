package pe.gob.indecopi.signos.registro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import pe.gob.indecopi.platform.persona.Domicilio;
import pe.gob.indecopi.platform.prueba.Casos;
import pe.gob.indecopi.procedimientos.calendario.Unidad;
import pe.gob.indecopi.signos.ExpedienteDePrueba;
import pe.gob.indecopi.signos.registro.Anotacion.Titulo;
import pe.gob.indecopi.signos.solicitud.SolicitudDeSigno.ClasePedida;

/** The register as a fold: any order of annotations that are legal when they are made. */
class SituacionTest {

  private static final Vencimientos LLANOS =
      (desde, termino) ->
          termino.unidad() == Unidad.ANIOS
              ? desde.plusYears(termino.cantidad())
              : desde.plusMonths(termino.cantidad());
  private static final Gracia GRACIA = Gracia.segun(LLANOS);
  private static final Gracia SIN_FIN = vence -> LocalDate.MAX;
  private static final LocalDate CONCEDIDO = LocalDate.of(2026, 9, 1);

  @Test
  void theStateOnADayIsTheFoldOfWhatWasEnteredUpToThatDay() {
    Casos.todos(
        azar -> {
          var partida = alAzar(azar);
          var dia =
              azar.nextBoolean()
                  ? partida.asiento(1 + azar.nextInt(partida.anotaciones().size())).fecha()
                  : CONCEDIDO.plusDays(azar.nextInt(12_000));
          var hasta =
              (int) partida.anotaciones().stream().filter(a -> !a.fecha().isAfter(dia)).count();

          var prefijo = recortada(partida, hasta);
          assertThat(Situacion.de(partida, dia, GRACIA))
              .isEqualTo(Situacion.de(prefijo, dia, GRACIA));
          assertThat(sinDias(Situacion.de(partida, dia, SIN_FIN)))
              .isEqualTo(sinDias(Situacion.de(prefijo, LocalDate.MAX, SIN_FIN)));
        });
  }

  @Test
  void noRightLeavesTheRegisterWithoutAnAnnotationOrItsDaysThatSaySo() {
    Casos.todos(
        azar -> {
          var partida = alAzar(azar);
          var ultimo = partida.anotaciones().getLast().fecha();
          for (var dia = CONCEDIDO; !dia.isAfter(ultimo.plusYears(11)); dia = dia.plusDays(97)) {
            var s = Situacion.de(partida, dia, GRACIA);
            if (s.estado().enVigor()) {
              continue;
            }
            assertThat(s.desde()).isBeforeOrEqualTo(dia);
            if (s.asiento() > 0) {
              var dice = partida.asiento(s.asiento());
              assertThat(dice.contenido()).isInstanceOf(Contenido.Extincion.class);
              assertThat(dice.fecha()).isEqualTo(s.desde());
            } else {
              assertThat(s.estado()).isEqualTo(EstadoRegistral.CADUCO);
              assertThat(s.desde()).isEqualTo(GRACIA.ultimo(s.vence()).plusDays(1));
            }
          }
        });
  }

  /** What left was given up, cancelled, annulled or divided: each product by an annotation. */
  @Test
  void noProductVanishes() {
    Casos.todos(
        azar -> {
          var partida = alAzar(azar);
          var s = Situacion.de(partida, partida.anotaciones().getLast().fecha(), GRACIA);
          var salieron = new ArrayList<String>();
          for (var a : partida.anotaciones()) {
            switch (a.contenido()) {
              case Contenido.Division d -> salieron.addAll(productos(d.desglosado()));
              case Contenido.Extincion e when e.parte() != null ->
                  salieron.addAll(productos(e.parte()));
              default -> {
                // Takes nothing away.
              }
            }
          }
          var todos = new ArrayList<>(productos(s.clases()));
          // What went last, and left nothing, is still told as it stood.
          salieron.stream().filter(p -> !todos.contains(p)).forEach(todos::add);

          assertThat(todos).containsExactlyInAnyOrderElementsOf(productos(partida.clases()));
        });
  }

  @Test
  void everyAnnotationStaysWhereItWasEntered() {
    Casos.todos(
        azar -> {
          var partida = base();
          var vistas = new ArrayList<>(partida.anotaciones());
          for (var i = 0; i < 12; i++) {
            partida = conOtra(partida, azar);
            assertThat(partida.anotaciones().subList(0, vistas.size())).isEqualTo(vistas);
            vistas = new ArrayList<>(partida.anotaciones());
          }
          assertThat(vistas).isSortedAccordingTo(Comparator.comparing(Anotacion::fecha));
        });
  }

  @Test
  void theSameActToldTwiceIsEnteredOnce() {
    Casos.todos(
        azar -> {
          var partida = alAzar(azar);
          var cual = partida.asiento(1 + azar.nextInt(partida.anotaciones().size()));

          assertThat(partida.dice(cual.en(LocalDate.of(2060, 1, 1)))).isTrue();
          assertThat(
                  partida.dice(
                      new Anotacion(
                          cual.fecha(), Titulo.de("exp_otro", null, 3), cual.contenido())))
              .isFalse();
        });
  }

  /** Both parts of a division together are what was divided, with its days and its charges. */
  @Test
  void aDivisionLosesNothingBetweenItsParts() {
    Casos.todos(
        azar -> {
          var partida = alAzar(azar);
          var dia = partida.anotaciones().getLast().fecha();
          var antes = Situacion.de(partida, dia, GRACIA);
          var parte =
              antes.clases().isEmpty() ? List.<ClasePedida>of() : antes.clases().subList(0, 1);
          var division = new Contenido.Division("reg_2", parte);
          if (!Legalidad.faltas(partida, division, dia, LLANOS).isEmpty()) {
            return;
          }
          var dividida = partida.con(new Anotacion(dia, Titulo.de("exp_d", "1", 4), division));
          var otra = dividida.desglosada(dividida.anotaciones().size(), 9);

          var queda = Situacion.de(dividida, dia, GRACIA);
          var nueva = Situacion.de(otra, dia, GRACIA);
          var juntos = new ArrayList<>(productos(queda.clases()));
          juntos.addAll(productos(nueva.clases()));
          assertThat(juntos).containsExactlyInAnyOrderElementsOf(productos(antes.clases()));
          assertThat(nueva.vence()).isEqualTo(antes.vence());
          assertThat(nueva.titulares()).isEqualTo(antes.titulares());
          assertThat(nueva.cargas()).isEqualTo(antes.cargas());
          assertThat(otra.desde()).isEqualTo(dia);
        });
  }

  /** What annotations alone say of a right. */
  private static List<Object> sinDias(Situacion s) {
    return Arrays.asList(
        s.denominacion(), s.clases(), s.titulares(), s.vence(), s.renovacionPedida());
  }

  private static List<String> productos(List<ClasePedida> clases) {
    return clases.stream().flatMap(c -> c.productos().stream()).toList();
  }

  private static Partida recortada(Partida p, int hasta) {
    var recortada = base();
    for (var n = recortada.anotaciones().size() + 1; n <= hasta; n++) {
      recortada = recortada.con(p.asiento(n));
    }
    return hasta >= recortada.anotaciones().size() ? recortada : soloConcedida();
  }

  private static Partida alAzar(RandomGenerator azar) {
    var partida = base();
    for (var i = 0; i < 14; i++) {
      partida = conOtra(partida, azar);
    }
    return partida;
  }

  /** One annotation more, if it is legal on its day. */
  private static Partida conOtra(Partida p, RandomGenerator azar) {
    var dia = p.anotaciones().getLast().fecha().plusDays(azar.nextInt(900));
    var que = contenido(p, dia, azar);
    if (!Legalidad.faltas(p, que, dia, LLANOS).isEmpty()) {
      return p;
    }
    var titulo = Titulo.de("exp_" + p.anotaciones().size(), "n", 1 + azar.nextInt(50));
    return p.con(new Anotacion(dia, titulo, que));
  }

  private static Contenido contenido(Partida p, LocalDate dia, RandomGenerator azar) {
    var s = Situacion.de(p, dia, GRACIA);
    var otra = ExpedienteDePrueba.juridica("20999999981", "OTRA " + azar.nextInt(99));
    var clase =
        s.clases().isEmpty()
            ? List.<ClasePedida>of()
            : List.of(s.clases().get(azar.nextInt(s.clases().size())));
    var producto =
        clase.isEmpty()
            ? clase
            : List.of(
                new ClasePedida(
                    clase.getFirst().clase(), clase.getFirst().productos().subList(0, 1)));
    return switch (azar.nextInt(18)) {
      case 0 -> new Contenido.Transferencia(List.of(otra), azar.nextBoolean());
      case 1 -> new Contenido.Fusion(otra);
      case 2 -> new Contenido.CambioDeNombre(s.titulares().getFirst().nombre(), "NUEVA");
      case 3 ->
          new Contenido.CambioDeDomicilio(
              s.titulares().getFirst().nombre(),
              new Domicilio("Jr. Tres", null, null, null, "PE", null));
      case 4 -> new Contenido.Correccion("KUSKA BIEN");
      case 5 -> new Contenido.OtroActo("Consta");
      case 6 -> new Contenido.Licencia(otra, true, dia.plusDays(azar.nextInt(1000)));
      case 7 -> new Contenido.GarantiaMobiliaria(otra, null);
      case 8 -> new Contenido.Embargo("SUNAT", true, null);
      case 9 -> new Contenido.Demanda("Juzgado", "Se discute");
      case 10 -> new Contenido.Levantamiento(1 + azar.nextInt(p.anotaciones().size()));
      case 11 -> new Contenido.Division("reg_" + azar.nextInt(9999), clase);
      case 12 -> new Contenido.Renuncia(azar.nextInt(4) == 0 ? null : producto, List.of());
      case 13 ->
          new Contenido.Cancelacion(
              unaDe(CausalDeCancelacion.values(), azar),
              dia,
              azar.nextInt(6) == 0 ? null : producto);
      case 14 ->
          new Contenido.Nulidad(
              List.of(unaDe(CausalDeNulidad.values(), azar)),
              dia,
              azar.nextInt(6) == 0 ? null : clase);
      case 15 -> new Contenido.RenovacionPedida(cerca(s, azar));
      case 16 -> new Contenido.RenovacionDesestimada();
      default -> new Contenido.Renovacion(cerca(s, azar));
    };
  }

  private static <T> T unaDe(T[] valores, RandomGenerator azar) {
    return valores[azar.nextInt(valores.length)];
  }

  private static LocalDate cerca(Situacion s, RandomGenerator azar) {
    return s.vence().plusDays(azar.nextInt(400) - 200);
  }

  private static Partida soloConcedida() {
    var base = base();
    return new Partida(
        base.id(),
        base.tipo(),
        base.certificado(),
        base.numeroAnterior(),
        base.expediente(),
        base.numeroExpediente(),
        base.naturaleza(),
        base.denominacion(),
        base.clases(),
        base.detalle(),
        base.asociadoA(),
        base.titulares(),
        base.concedido(),
        base.vence(),
        base.anotaciones().subList(0, 1),
        0);
  }

  static Partida base() {
    return base(TipoDeRegistro.MARCA);
  }

  static Partida base(TipoDeRegistro tipo) {
    return base(tipo, null);
  }

  /** One whose holder was told that day of the decision that ended its registration. */
  static Partida base(TipoDeRegistro tipo, LocalDate notificada) {
    return new Partida(
        "reg_1",
        tipo,
        1,
        null,
        "exp_1",
        "000001-2026/DSD",
        null,
        "KUSKA",
        List.of(
            new ClasePedida(18, List.of("Bolsos", "Carteras")),
            new ClasePedida(25, List.of("Ropa", "Calzado", "Sombreros")),
            new ClasePedida(35, List.of("Publicidad"))),
        null,
        null,
        List.of(ExpedienteDePrueba.KUSKA),
        CONCEDIDO,
        CONCEDIDO.plusYears(10),
        List.of(
            new Anotacion(
                CONCEDIDO, Titulo.de("exp_1", null, 9), new Contenido.Concesion(notificada)),
            new Anotacion(
                CONCEDIDO.plusDays(20), Titulo.de("exp_1", null, 12), new Contenido.Certificado())),
        1);
  }
}
