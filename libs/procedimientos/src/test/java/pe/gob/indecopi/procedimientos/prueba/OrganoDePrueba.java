package pe.gob.indecopi.procedimientos.prueba;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import pe.gob.indecopi.platform.dinero.Dinero;
import pe.gob.indecopi.platform.persona.Persona;
import pe.gob.indecopi.platform.problema.Faltas;
import pe.gob.indecopi.platform.problema.Texto;
import pe.gob.indecopi.platform.prueba.Fichas;
import pe.gob.indecopi.platform.reloj.RelojLegal;
import pe.gob.indecopi.procedimientos.catalogo.Catalogo;
import pe.gob.indecopi.procedimientos.expediente.Expediente;
import pe.gob.indecopi.procedimientos.expediente.Tasa.Pago;
import pe.gob.indecopi.procedimientos.flujo.Actos;
import pe.gob.indecopi.procedimientos.flujo.Asunto;
import pe.gob.indecopi.procedimientos.flujo.TipoActo;
import pe.gob.indecopi.procedimientos.tramite.BarridoDeCobranza;
import pe.gob.indecopi.procedimientos.tramite.Cobranza;
import pe.gob.indecopi.procedimientos.tramite.OtraPuerta;
import pe.gob.indecopi.procedimientos.tramite.Tesoreria;

/** A small organ on the library: one registration, one opposition, a clock and a till by hand. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(Fichas.Decodificador.class)
public class OrganoDePrueba {

  @Bean
  Catalogo catalogo() {
    return Catalogo.cargar("catalogo/tramite.yaml");
  }

  @Bean
  Asunto registro() {
    return new Registro();
  }

  @Bean
  OtraPuerta oposicion() {
    return new OtraPuerta(
        "DSD-9",
        "OPONER",
        MateriaDeOposicion.class,
        Map.of("opositor", "/solicitantes/0", "documentos", "/documentos", "pago", "/pago"));
  }

  @Bean
  Reloj reloj() {
    return new Reloj();
  }

  @Bean
  Marcha marcha() {
    return new Marcha();
  }

  @Bean
  Caja caja() {
    return new Caja();
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "indecopi.tramite.enabled", matchIfMissing = true)
  BarridoDeCobranza barridoDeCobranza(Cobranza cobranza) {
    return new BarridoDeCobranza(cobranza);
  }

  /** A clock that stands where it is put. */
  public static final class Reloj implements RelojLegal {
    private volatile Instant ahora = Instant.parse("2026-03-02T15:00:00Z");

    @Override
    public Instant ahora() {
      return ahora;
    }

    public void es(LocalDate dia) {
      ahora = dia.atTime(10, 0).atZone(LIMA).toInstant();
    }
  }

  /** The machine's clock, which a test moves on. */
  public static final class Marcha implements InstantSource {
    private volatile Duration adelanto = Duration.ZERO;

    @Override
    public Instant instant() {
      return InstantSource.system().instant().plus(adelanto);
    }

    public void pasan(Duration cuanto) {
      adelanto = adelanto.plus(cuanto);
    }
  }

  /** Knows the receipts that were put into it; or is out. */
  public static final class Caja implements Tesoreria {
    private final Map<String, Consumo> recibos = new ConcurrentHashMap<>();
    private final Map<String, String> consumidos = new ConcurrentHashMap<>();
    public volatile boolean fuera;

    public void recibe(String numero, LocalDate fecha, String monto) {
      recibos.put(numero, new Consumo.Hecho("VISA:" + numero, fecha, Dinero.soles(monto)));
    }

    @Override
    public Consumo consumir(
        String expediente, @Nullable String cuaderno, String procedimiento, Pago pago) {
      if (fuera) {
        throw new IllegalStateException("fees is down");
      }
      String numero = pago.orden() == null ? pago.comprobante() : pago.orden();
      if (!recibos.containsKey(numero)) {
        return new Consumo.Desconocido();
      }
      String destino = expediente + "/" + cuaderno;
      return consumidos.computeIfAbsent(numero, n -> destino).equals(destino)
          ? recibos.get(numero)
          : new Consumo.Ajeno();
    }

    @Override
    public Dinero total(
        String procedimiento,
        List<String> conceptos,
        Map<String, Object> variables,
        LocalDate fecha) {
      return conceptos.isEmpty()
          ? Dinero.soles("100.00").por(((Number) variables.get("clases")).longValue())
          : Dinero.soles("0.58").por(((Number) variables.get("paginas")).longValue());
    }

    @Override
    public Orden ordenar(Multa multa, String clave) {
      throw new UnsupportedOperationException("No fine is collected here");
    }
  }

  /** What is asked: a name in some classes. */
  public record Materia(
      @Size(min = 1, max = 80) String signo,
      @Size(min = 1, max = 45) List<@Min(1) @Max(45) Integer> clases,
      @Nullable String logo) {}

  /** An opposition in its own words. */
  public record Oponer(
      Persona opositor,
      @Size(min = 1, max = 400) String fundamentos,
      @Nullable @Size(max = 10) List<String> documentos,
      @Nullable Pago pago)
      implements Actos.Promueve {
    @Override
    public Persona promovente() {
      return opositor;
    }

    @Override
    public Map<String, Object> variables() {
      return Map.of("clases", 1);
    }

    @Override
    public List<String> documentos() {
      return documentos == null ? List.of() : documentos;
    }
  }

  /** The same by the door of filings. */
  public record MateriaDeOposicion(
      String expediente,
      @Size(min = 1, max = 400) String fundamentos,
      @Nullable Boolean bajoMiResponsabilidad) {}

  private static final class Registro implements Asunto {
    @Override
    public String procedimiento() {
      return "DSD-10";
    }

    @Override
    public Class<? extends Record> materia() {
      return Materia.class;
    }

    @Override
    public void validar(Record materia, LocalDate fecha, Faltas faltas) {
      var m = (Materia) materia;
      if (Set.copyOf(m.clases()).size() < m.clases().size()) {
        faltas.agregar("/clases", Texto.de("repetida", "repeated"));
      }
    }

    @Override
    public Map<String, Object> variables(Record materia) {
      return Map.of("clases", ((Materia) materia).clases().size());
    }

    @Override
    public Set<String> objetos(Expediente e) {
      Set<String> clases = new TreeSet<>();
      ((List<?>) e.pedido().materia().get("clases")).forEach(c -> clases.add(String.valueOf(c)));
      return clases;
    }

    @Override
    public Map<String, Object> publicado(Expediente e) {
      return new HashMap<>(Map.of("signo", e.pedido().materia().get("signo")));
    }

    @Override
    public List<TipoActo> actos() {
      return List.of(TipoActo.deParte(Actos.OPONER, Oponer.class));
    }
  }
}
